INSERT INTO stock VALUES (101, 'eu') ON CONFLICT (id, region) DO UPDATE SET amount = 1;
