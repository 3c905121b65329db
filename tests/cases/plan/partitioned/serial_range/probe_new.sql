INSERT INTO events (ts, user_id, kind) VALUES ('2025-12-01 00:00:00+00', 2, 'new');
INSERT INTO events (id, ts, kind) VALUES (4, '2025-01-01 04:00:00+00', 'k4') ON CONFLICT (id, ts) DO UPDATE SET kind = excluded.kind;
DELETE FROM events WHERE id = -1;
SELECT * FROM recent WHERE id = 3;
