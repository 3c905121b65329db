UPDATE customer SET address = 'Broadway 2' WHERE id = 901;
INSERT INTO purchase VALUES (910, 901, 1);
UPDATE purchase SET customer_id = 902 WHERE id = 901;
