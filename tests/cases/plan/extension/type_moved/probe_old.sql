SELECT name::text FROM t WHERE name = 'one';
INSERT INTO t (id, name) VALUES (1002, 'two');
SELECT 'x'::a.citext;
