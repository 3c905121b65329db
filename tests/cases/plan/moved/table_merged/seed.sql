INSERT INTO users VALUES (901, 'Ada'), (902, 'Plato'), (903, 'Nobody');
INSERT INTO profiles VALUES (901, 'countess', '\x01'), (902, 'philosopher', NULL);
