INSERT INTO readings (region, value) VALUES ('eu', 4) RETURNING id;
INSERT INTO readings (id, region, value) OVERRIDING SYSTEM VALUE VALUES (1, 'eu', 4) ON CONFLICT (id, region) DO NOTHING;
DELETE FROM readings WHERE id = 15;
SELECT * FROM counted;
SELECT how_many(), count(*) FROM rows_of('r1');
