INSERT INTO prices (id) VALUES (910);
INSERT INTO prices (id, price) VALUES (911, 9.99);
UPDATE prices SET price = price + 1;
