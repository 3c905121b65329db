INSERT INTO t VALUES (3001, 'written');
SELECT 1 / (count(*) = 0)::integer FROM t WHERE a IS NULL;
SELECT 1 / (count(*) = 1)::integer FROM t WHERE id = 1001 AND a = 'none';
SELECT 1 / (count(*) = 1)::integer FROM t WHERE id = 1002 AND a = 'kept';
