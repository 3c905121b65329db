INSERT INTO t VALUES (1001, 'ok'), (1002, 'worse');
