INSERT INTO t VALUES (1001, 'bad', 'worse', 'ok'), (1002, 'worse', 'ok', 'bad');
