INSERT INTO "order" VALUES (2001, 1, NULL);
UPDATE "order" SET "O'Brien" = NULL, "the total" = 8 WHERE id = 1003;
