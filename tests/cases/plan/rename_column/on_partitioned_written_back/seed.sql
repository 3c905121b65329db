INSERT INTO p (id, b) VALUES (1, 'one'), (2, NULL), (101, 'far'), (102, NULL);
