UPDATE purchase SET address = 'Broadway 2' WHERE id = 901;
INSERT INTO purchase VALUES (910, 901, 1, 'Broadway 2');
