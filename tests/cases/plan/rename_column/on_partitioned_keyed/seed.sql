INSERT INTO p (id, a) VALUES (1, 'one'), (2, 'two');
