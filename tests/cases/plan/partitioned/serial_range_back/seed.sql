INSERT INTO users VALUES (1), (2);
INSERT INTO events (ts, user_id, kind)
SELECT '2025-01-01 00:00:00+00'::timestamptz + n * interval '1 hour', 1 + n % 2, 'k' || n % 5 FROM generate_series(1, 500) n;
INSERT INTO events (ts, kind) SELECT '2026-06-01 00:00:00+00'::timestamptz + n * interval '1 hour', 'late' FROM generate_series(1, 20) n;
