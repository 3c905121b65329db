INSERT INTO p VALUES (1, 'open');
