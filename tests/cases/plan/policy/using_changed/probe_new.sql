INSERT INTO t VALUES (2, 'nobody');
SELECT 1 / count(*) FROM t;
