INSERT INTO p VALUES (1, 'a'), (100, 'c');
