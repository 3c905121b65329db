INSERT INTO t (id, b) VALUES (1, 'parent'), (2, NULL);
INSERT INTO c (id, b, x) VALUES (11, 'child', 'x'), (12, NULL, 'x');
INSERT INTO d (id, b, x) VALUES (21, 'grandchild', 'x'), (22, NULL, 'x');
