INSERT INTO customer VALUES (901, 'x', 'y', 'z');
INSERT INTO purchase VALUES (901, 901);
INSERT INTO invoice VALUES (901);
