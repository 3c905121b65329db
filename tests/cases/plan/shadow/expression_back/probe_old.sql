INSERT INTO price (id, net) VALUES (100, 5);
UPDATE price SET net = NULL, note = 'x' WHERE id = 11;
DELETE FROM price WHERE id = 12;
SELECT gross FROM gross_prices WHERE id = 3;
