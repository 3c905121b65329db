INSERT INTO orders SELECT n, '2025-01-01'::date + n FROM generate_series(1, 50) n;
INSERT INTO items SELECT n, n, '2025-01-01'::date + n FROM generate_series(1, 50) n;
