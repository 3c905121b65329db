-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_c39cf2ef";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_c39cf2ef"

-- retire; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" SET SCHEMA "schemaops_retired_c39cf2ef";
-- undo: ALTER TABLE "schemaops_retired_c39cf2ef"."t" SET SCHEMA "public"
-- ==== purge
-- retire; ACCESS EXCLUSIVE schemaops_retired_c39cf2ef.t; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_c39cf2ef"."t";
-- no undo: the data is gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_c39cf2ef";
-- no undo: what was retired is gone
