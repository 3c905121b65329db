INSERT INTO booking (during, note)
SELECT tstzrange('2024-01-01'::timestamptz + n * interval '1 day', '2024-01-01'::timestamptz + (n + 1) * interval '1 day'), 'n' || n
FROM generate_series(1, 60) AS n;
INSERT INTO booking (during, note) VALUES (NULL, repeat('x', 100000)), (NULL, NULL);
