INSERT INTO p SELECT n, n * 10 FROM generate_series(1, 12) AS n;
INSERT INTO t SELECT n, n, n * 10 FROM generate_series(1, 12) AS n;
