-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_aff7ab54";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_aff7ab54"

-- retire; ACCESS EXCLUSIVE public.c; !lock
ALTER TABLE "public"."c" SET SCHEMA "schemaops_retired_aff7ab54";
-- undo: ALTER TABLE "schemaops_retired_aff7ab54"."c" SET SCHEMA "public"
-- ==== purge
-- retire; ACCESS EXCLUSIVE schemaops_retired_aff7ab54.c; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_aff7ab54"."c";
-- no undo: the data is gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_aff7ab54";
-- no undo: what was retired is gone
