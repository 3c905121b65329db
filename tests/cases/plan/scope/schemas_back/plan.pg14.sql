-- note: left alone, as the scope says: schema 1 → schema 2
-- ==== contract
-- drop_column; ACCESS EXCLUSIVE app.a; !lock
ALTER TABLE "app"."a" RENAME COLUMN "name" TO "_so_old_name";
COMMENT ON COLUMN "app"."a"."_so_old_name" IS 'schemaops: retired';
-- undo: COMMENT ON COLUMN "app"."a"."_so_old_name" IS NULL;
-- undo: ALTER TABLE "app"."a" RENAME COLUMN "_so_old_name" TO "name"
-- ==== purge
-- drop_column; ACCESS EXCLUSIVE app.a; !lock; !data-loss; !irreversible
ALTER TABLE "app"."a" DROP COLUMN "_so_old_name";
-- no undo: the values are gone
