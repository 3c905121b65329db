INSERT INTO customer VALUES (901, 'Main Street 1'), (902, NULL);
INSERT INTO purchase VALUES (901, 901, 5), (902, 901, 7), (903, 902, 9);
