SELECT 1 / (count(*) = 1)::integer FROM c WHERE a = 'none' AND id = 1002;
INSERT INTO t VALUES (3001, NULL);
