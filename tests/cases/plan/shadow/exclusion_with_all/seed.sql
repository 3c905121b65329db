INSERT INTO room SELECT n, 'room ' || n FROM generate_series(1, 50) AS n;
INSERT INTO booking (room, during, price, note, data, parent)
SELECT 1 + n % 50, tstzrange('2024-01-01'::timestamptz + n * interval '1 hour', '2024-01-01'::timestamptz + (n + 1) * interval '1 hour'),
    CASE n % 7 WHEN 0 THEN NULL ELSE n % 70 END, CASE n % 5 WHEN 0 THEN NULL ELSE 'n' || n END, jsonb_build_object('n', n), NULL
FROM generate_series(1, 300) AS n;
UPDATE booking SET parent = 100 WHERE id BETWEEN 110 AND 120;
INSERT INTO guest SELECT n, 100 + n FROM generate_series(1, 50) AS n;
