WITH u AS (INSERT INTO users (id, name) VALUES (911, 'Alan') RETURNING id) SELECT * FROM u;
UPDATE profiles SET bio = 'analyst', photo = '\x02' WHERE user_id = 901;
INSERT INTO profiles VALUES (901, 'light', 'x') ON CONFLICT (user_id) DO UPDATE SET bio = EXCLUDED.bio;
DELETE FROM profiles WHERE user_id = 901;
