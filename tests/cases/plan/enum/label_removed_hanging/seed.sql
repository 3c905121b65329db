INSERT INTO t VALUES (1001, 'bad', 'x');
