INSERT INTO users (id, name) VALUES (910, 'Grace Hopper');
UPDATE users SET name = 'Augusta Ada King' WHERE id = 901;
