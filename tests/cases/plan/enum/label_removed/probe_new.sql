INSERT INTO t (id, m) VALUES (5002, 'bad'); SELECT id FROM t WHERE m < 'bad';
