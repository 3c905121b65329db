INSERT INTO t VALUES (1001, '{ok,worse,NULL}', '{}'), (1002, NULL, '{bad,NULL}');
