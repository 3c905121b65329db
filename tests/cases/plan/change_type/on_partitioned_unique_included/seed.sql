INSERT INTO p (day, t) SELECT n, n * 7 FROM generate_series(1, 12) AS n;
