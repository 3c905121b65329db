DO $$ BEGIN INSERT INTO users (id, name) VALUES (910, 'Alan'); INSERT INTO profiles VALUES (910, 'mathematician'); END $$;
UPDATE profiles SET bio = 'analyst', photo = '\x02' WHERE user_id = 901;
INSERT INTO profiles VALUES (901, 'x') ON CONFLICT (user_id) DO UPDATE SET bio = EXCLUDED.bio;
DELETE FROM profiles WHERE user_id = 901;
DO $$ BEGIN DELETE FROM profiles WHERE user_id = 901; DELETE FROM users WHERE id = 901; END $$;
