INSERT INTO users VALUES (910, 'Alan', 'mathematician');
INSERT INTO users (id, name) VALUES (911, 'Grace');
UPDATE users SET bio = 'analyst', photo = NULL WHERE id = 901;
UPDATE users SET bio = NULL, photo = NULL WHERE id = 901;
UPDATE users SET bio = 'somebody' WHERE id = 903;
DELETE FROM users WHERE id = 902;
