INSERT INTO users VALUES (1), (2);
INSERT INTO events (ts, user_id, kind)
SELECT '2025-01-01 00:00:00+00'::timestamptz + n * interval '1 hour', 1 + n % 2, 'k' || n % 5 FROM generate_series(1, 500) n;
