INSERT INTO t VALUES (1, 'x', 'b', ROW(1), '{a}');
