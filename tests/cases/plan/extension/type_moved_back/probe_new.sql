SELECT name::text FROM t WHERE name = 'one';
INSERT INTO t (id, name) VALUES (1003, 'three');
