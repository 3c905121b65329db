INSERT INTO t VALUES (1, 'parent');
INSERT INTO c VALUES (2, 'child');
INSERT INTO d VALUES (3, 'child that goes');
