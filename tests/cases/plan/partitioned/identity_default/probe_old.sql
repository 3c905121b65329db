INSERT INTO readings (region, value) VALUES ('eu', 3) RETURNING id;
UPDATE readings SET note = 'old' WHERE id = 10;
SELECT * FROM counted;
SELECT how_many(), count(*) FROM rows_of('r1');
