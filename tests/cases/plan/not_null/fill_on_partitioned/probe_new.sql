SELECT 1 / (count(*) = 2)::integer FROM p
WHERE (id, a) IN ((1001, 'n1001'), (2001, 'n2001'));
INSERT INTO p VALUES (1004, 'new');
