INSERT INTO events (ts, user_id, kind) VALUES ('2025-11-01 00:00:00+00', 1, 'old');
UPDATE events SET kind = 'k2' WHERE id = 2;
SELECT * FROM recent WHERE id = 3;
