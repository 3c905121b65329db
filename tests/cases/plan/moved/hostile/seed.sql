INSERT INTO "a b"."the table" VALUES (901, 1, '{"a": 1}'), (901, 2, NULL);
INSERT INTO "the table" VALUES (1, 901), (2, 901);
