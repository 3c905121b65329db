INSERT INTO price (id, net) SELECT n, nullif(n, 7) FROM generate_series(1, 30) AS n; INSERT INTO offer SELECT n, n FROM generate_series(1, 5) AS n;
