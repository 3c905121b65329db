INSERT INTO p VALUES (100, 'x'), (149, 'y');
