INSERT INTO logs SELECT n % 3, '2025-01-01'::timestamp + n * interval '1 day', 'l' FROM generate_series(1, 300) n;
