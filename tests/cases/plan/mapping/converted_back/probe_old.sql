INSERT INTO prices (id) VALUES (910);
INSERT INTO prices (id, cents) VALUES (911, 999);
UPDATE prices SET cents = cents + 1;
