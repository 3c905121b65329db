-- ==== contract
-- publication
DROP PUBLICATION "p";
-- undo: CREATE PUBLICATION "p" FOR TABLE ONLY "app"."a", ONLY "app"."d" WITH (publish = 'insert, update', publish_via_partition_root = true);
-- undo: COMMENT ON PUBLICATION "p" IS 'to the warehouse'

-- publication
DROP PUBLICATION "nothing";
-- undo: CREATE PUBLICATION "nothing"

-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_"

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
