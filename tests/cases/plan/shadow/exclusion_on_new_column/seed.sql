INSERT INTO booking SELECT n % 3, n, '2024-01-01'::date + n FROM generate_series(1, 20) AS n;
