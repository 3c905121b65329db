INSERT INTO p (id, a) VALUES (1, 'one'), (2, NULL), (101, 'far'), (102, NULL);
