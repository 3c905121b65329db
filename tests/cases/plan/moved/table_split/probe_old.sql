INSERT INTO users VALUES (910, 'Alan', 'mathematician');
INSERT INTO users (id, name) VALUES (911, 'Grace');
UPDATE users SET bio = 'analyst', photo = NULL WHERE id = 901;
UPDATE users SET bio = repeat('x', 200) WHERE id = 901;
DELETE FROM users WHERE id = 902;
