-- ==== expand
-- publication; SHARE UPDATE EXCLUSIVE app.b; SHARE UPDATE EXCLUSIVE app.c; SHARE UPDATE EXCLUSIVE app.d; SHARE UPDATE EXCLUSIVE app.a
ALTER PUBLICATION "p" SET (publish = 'insert, update, delete, truncate');
ALTER PUBLICATION "p" SET TABLE ONLY "app"."a", ONLY "app"."b", ONLY "app"."c", ONLY "app"."d";
-- undo: ALTER PUBLICATION "p" SET (publish = 'update, truncate');
-- undo: ALTER PUBLICATION "p" SET TABLE ONLY "app"."b", ONLY "app"."c", ONLY "app"."d"

-- direct
COMMENT ON PUBLICATION "p" IS 'old';
-- undo: COMMENT ON PUBLICATION "p" IS NULL

-- publication; SHARE UPDATE EXCLUSIVE app.a
ALTER PUBLICATION "q" SET TABLE ONLY "app"."a";
-- undo: ALTER PUBLICATION "q" DROP TABLE ONLY "app"."a"
-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_"

-- publication; SHARE UPDATE EXCLUSIVE app.a; SHARE UPDATE EXCLUSIVE app.b; SHARE UPDATE EXCLUSIVE app.c; SHARE UPDATE EXCLUSIVE app.d
ALTER PUBLICATION "p" SET (publish_via_partition_root = false);
ALTER PUBLICATION "p" SET TABLE ONLY "app"."a", ONLY "app"."b";
-- undo: ALTER PUBLICATION "p" SET (publish_via_partition_root = true);
-- undo: ALTER PUBLICATION "p" SET TABLE ONLY "app"."a", ONLY "app"."b", ONLY "app"."c", ONLY "app"."d"

-- retire; ACCESS EXCLUSIVE app.d; !lock
ALTER TABLE "app"."d" SET SCHEMA "schemaops_retired_";
-- undo: ALTER TABLE "schemaops_retired_"."d" SET SCHEMA "app"
-- ==== purge
-- retire; ACCESS EXCLUSIVE schemaops_retired_.d; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_"."d";
-- no undo: the data is gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_";
-- no undo: what was retired is gone
