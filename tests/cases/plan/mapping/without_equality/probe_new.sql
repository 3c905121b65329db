UPDATE places SET spot = point(7, 8), words = '[7]' WHERE id = 901;
INSERT INTO places (id, spot, words) VALUES (910, point(1, 1), 'no json');
