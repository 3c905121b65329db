UPDATE places SET x = 3, doc = '[]' WHERE id = 901;
INSERT INTO places VALUES (910, 1, 1, '{}');
