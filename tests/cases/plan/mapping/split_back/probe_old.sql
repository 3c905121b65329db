INSERT INTO users (id, first_name, last_name) VALUES (911, 'Alan', 'Turing');
UPDATE users SET last_name = 'Byron' WHERE id = 901;
