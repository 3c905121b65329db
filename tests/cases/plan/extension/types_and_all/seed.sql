INSERT INTO t (id, name, said) VALUES (1, 'One', 'said');
