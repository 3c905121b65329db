INSERT INTO places VALUES (901, 1.5, 2.5, '{"a": 1}'), (902, NULL, NULL, NULL);
