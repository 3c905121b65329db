INSERT INTO price (id, net) VALUES (101, 5);
UPDATE price SET net = NULL, note = 'x' WHERE id = 13;
DELETE FROM price WHERE id = 14;
SELECT gross FROM gross_prices WHERE id = 3;
