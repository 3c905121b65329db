-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_ac04ae63";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_ac04ae63"

-- retire; ACCESS EXCLUSIVE public.c; !lock
ALTER TABLE "public"."c" SET SCHEMA "schemaops_retired_ac04ae63";
-- undo: ALTER TABLE "schemaops_retired_ac04ae63"."c" SET SCHEMA "public"
-- ==== purge
-- retire; ACCESS EXCLUSIVE schemaops_retired_ac04ae63.c; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_ac04ae63"."c";
-- no undo: the data is gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_ac04ae63";
-- no undo: what was retired is gone
