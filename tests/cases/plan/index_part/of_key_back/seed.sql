INSERT INTO p VALUES (1, 'a', 'b'), (100, 'c', 'd');
