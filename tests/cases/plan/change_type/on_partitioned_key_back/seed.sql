INSERT INTO p SELECT n, n * 10 FROM generate_series(1, 9) AS n;
INSERT INTO p VALUES (50, 100), (51, 101);
