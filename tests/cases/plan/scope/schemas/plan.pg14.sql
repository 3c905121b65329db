-- note: left alone, as the scope says: schema 2 → schema 1
-- ==== expand
-- add_column; ACCESS EXCLUSIVE app.a; !lock
ALTER TABLE "app"."a" ADD COLUMN "name" text;
-- undo: ALTER TABLE "app"."a" DROP COLUMN "name"
