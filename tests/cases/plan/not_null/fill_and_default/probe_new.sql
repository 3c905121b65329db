INSERT INTO t (id) VALUES (3001);
SELECT 1 / (count(*) = 1)::integer FROM t WHERE id = 1001 AND a = '-infinity';
