INSERT INTO users (id, name, email) VALUES
    (901, 'Ada Lovelace', 'ada@example.com'), (902, 'Plato', NULL), (903, 'Mary Ann Evans', NULL);
