INSERT INTO users VALUES (910, 'Alan', 'mathematician');
INSERT INTO profiles VALUES (901, 'light') ON CONFLICT (user_id) DO UPDATE SET theme = 'light';
UPDATE users SET bio = 'analyst', photo = NULL WHERE id = 901;
DELETE FROM users WHERE id = 902;
