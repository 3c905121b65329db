INSERT INTO feed SELECT n, '2025-01-01'::date + n, 'b' FROM generate_series(1, 50) n;
