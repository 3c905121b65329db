INSERT INTO users VALUES (901, 'Ada', 'countess', '\x01'), (902, 'Plato', 'philosopher', NULL);
INSERT INTO profiles VALUES (901, 'dark'), (902, NULL);
