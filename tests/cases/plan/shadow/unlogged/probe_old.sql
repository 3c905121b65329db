INSERT INTO hit (page) VALUES ('old') RETURNING id, number;
UPDATE hit SET at = NULL WHERE page = 'p1';
UPDATE hit SET page = 'moved' WHERE page = 'p2';
DELETE FROM hit WHERE page = 'p3';
SELECT * FROM hits;
