INSERT INTO booking SELECT n, int4range(n, n + 1), int4range(n, n + 1) FROM generate_series(1, 20) AS n;
