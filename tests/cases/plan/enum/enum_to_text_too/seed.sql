INSERT INTO t VALUES (1001, 'worse', '{ok}');
