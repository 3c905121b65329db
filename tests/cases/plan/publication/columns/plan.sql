-- ==== expand
-- publication; SHARE UPDATE EXCLUSIVE app.a; SHARE UPDATE EXCLUSIVE app.b; SHARE UPDATE EXCLUSIVE app.c
ALTER PUBLICATION "p" SET TABLE ONLY "app"."a" ("id", "b") WHERE ((id > 5)), ONLY "app"."b", ONLY "app"."c" ("id");
-- undo: ALTER PUBLICATION "p" SET TABLE ONLY "app"."a" ("id", "b") WHERE ((id > 5)), ONLY "app"."b"
-- ==== contract
-- publication; SHARE UPDATE EXCLUSIVE app.a; SHARE UPDATE EXCLUSIVE app.b; SHARE UPDATE EXCLUSIVE app.c
ALTER PUBLICATION "p" SET TABLE ONLY "app"."a" ("id", "c"), ONLY "app"."b" WHERE ((id > 7)), ONLY "app"."c" ("id");
-- undo: ALTER PUBLICATION "p" SET TABLE ONLY "app"."a" ("id", "b") WHERE ((id > 5)), ONLY "app"."b", ONLY "app"."c" ("id")
