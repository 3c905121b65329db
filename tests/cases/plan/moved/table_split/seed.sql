INSERT INTO users VALUES (901, 'Ada', 'countess', '\x01'), (902, 'Plato', 'philosopher', NULL), (903, 'Nobody', '', NULL);
