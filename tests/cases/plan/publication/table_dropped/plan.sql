-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_"

-- publication; SHARE UPDATE EXCLUSIVE app.a; SHARE UPDATE EXCLUSIVE app.b; SHARE UPDATE EXCLUSIVE app.c
ALTER PUBLICATION "p" SET TABLE ONLY "app"."a" ("id"), ONLY "app"."b";
-- undo: ALTER PUBLICATION "p" SET TABLE ONLY "app"."a" ("id", "b"), ONLY "app"."b", ONLY "app"."c"

-- retire; ACCESS EXCLUSIVE app.c; !lock
ALTER TABLE "app"."c" SET SCHEMA "schemaops_retired_";
-- undo: ALTER TABLE "schemaops_retired_"."c" SET SCHEMA "app"

-- drop_column; ACCESS EXCLUSIVE app.a; !lock
ALTER TABLE "app"."a" RENAME COLUMN "b" TO "_so_old_b";
COMMENT ON COLUMN "app"."a"."_so_old_b" IS 'schemaops: retired';
-- undo: COMMENT ON COLUMN "app"."a"."_so_old_b" IS NULL;
-- undo: ALTER TABLE "app"."a" RENAME COLUMN "_so_old_b" TO "b"
-- ==== purge
-- retire; ACCESS EXCLUSIVE schemaops_retired_.c; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_"."c";
-- no undo: the data is gone

-- drop_column; ACCESS EXCLUSIVE app.a; !lock; !data-loss; !irreversible
ALTER TABLE "app"."a" DROP COLUMN "_so_old_b";
-- no undo: the values are gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_";
-- no undo: what was retired is gone
