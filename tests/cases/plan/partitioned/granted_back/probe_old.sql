INSERT INTO notes (owner_name, body) VALUES ('u1', 'x');
SELECT * FROM bodies;
