INSERT INTO users VALUES (901, 'ada@example.com', 'Ada', 'Lovelace'), (902, NULL, 'Plato', NULL);
