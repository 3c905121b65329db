INSERT INTO events (ts, user_id, kind) VALUES ('2025-11-01 00:00:00+00', 1, 'old');
INSERT INTO events (id, ts, kind) VALUES (1, '2025-01-01 01:00:00+00', 'k1') ON CONFLICT (id) DO UPDATE SET kind = excluded.kind;
UPDATE events SET kind = 'k2' WHERE id = 2;
SELECT * FROM recent WHERE id = 3;
