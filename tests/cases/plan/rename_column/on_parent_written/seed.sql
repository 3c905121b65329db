INSERT INTO t (id, a) VALUES (1, 'parent'), (2, NULL);
INSERT INTO c (id, a, x) VALUES (11, 'child', 'x'), (12, NULL, 'x');
INSERT INTO d (id, a, x) VALUES (21, 'grandchild', 'x'), (22, NULL, 'x');
