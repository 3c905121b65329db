INSERT INTO hit (page) VALUES ('new') RETURNING id, number;
UPDATE hit SET at = NULL WHERE page = 'p4';
UPDATE hit SET page = 'moved' WHERE page = 'p5';
DELETE FROM hit WHERE page = 'p6';
SELECT * FROM hits;
