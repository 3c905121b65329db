INSERT INTO t VALUES (1001, 'bad'); INSERT INTO u VALUES (1001, 'ok', '{ok,bad,NULL}');
