INSERT INTO t (id, m) VALUES (5002, 'bad');
