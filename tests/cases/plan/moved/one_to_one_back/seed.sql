INSERT INTO users VALUES (901, 'Ada'), (902, 'Plato');
INSERT INTO profiles VALUES (901, 'dark', 'countess', '\x01'), (902, NULL, 'philosopher', NULL);
