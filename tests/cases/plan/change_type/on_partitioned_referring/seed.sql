INSERT INTO t SELECT generate_series(1, 9);
INSERT INTO p SELECT n * 10, n FROM generate_series(1, 9) AS n;
INSERT INTO p VALUES (100, 5), (101, NULL);
