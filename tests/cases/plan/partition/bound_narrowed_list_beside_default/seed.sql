INSERT INTO p VALUES (1, 'b'), (2, 'c'), (3, NULL);
