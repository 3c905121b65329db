INSERT INTO orders SELECT n, '2025-01-01'::date + n FROM generate_series(1, 50) n;
INSERT INTO items SELECT n, n, '2025-01-01'::date + n FROM generate_series(1, 50) n;
INSERT INTO orders SELECT 1000 + n, '2026-05-01'::date + n FROM generate_series(1, 9) n;
INSERT INTO items SELECT 1000 + n, 1000 + n, '2026-05-01'::date + n FROM generate_series(1, 9) n;
