INSERT INTO hit (page, at) SELECT 'p' || n % 7, now() FROM generate_series(1, 60) AS n;
