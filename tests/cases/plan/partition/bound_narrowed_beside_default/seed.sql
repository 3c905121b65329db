INSERT INTO p VALUES (100, 'x'), (199, 'y'), (-5, 'z'), (200, 'z');
