SELECT 1 / (count(*) = 3)::integer FROM t WHERE a = 'none' AND id BETWEEN 1001 AND 1004;
INSERT INTO d VALUES (3001, 'new', 'b');
