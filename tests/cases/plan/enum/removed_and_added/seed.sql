INSERT INTO t VALUES (1001, 'bad'), (1002, 'worse');
