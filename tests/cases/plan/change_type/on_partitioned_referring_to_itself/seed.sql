INSERT INTO p SELECT n, n * 10, NULLIF(n - 1, 0), NULLIF(n - 1, 0) * 10 FROM generate_series(1, 12) AS n;
