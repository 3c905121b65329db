INSERT INTO p VALUES (1, 'x'), (150, 'y');
