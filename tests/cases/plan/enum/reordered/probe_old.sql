INSERT INTO t (id, m) VALUES (5001, 'ok');
