INSERT INTO kinds SELECT 'k' || n FROM generate_series(0, 200) n;
INSERT INTO jobs SELECT md5(n::text)::uuid, '2024-01-01'::date + n, 'k' || n, '{"a": 1}' FROM generate_series(1, 100) n;
