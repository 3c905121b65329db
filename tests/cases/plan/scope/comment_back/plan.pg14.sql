-- note: left alone, as the scope says: column 1, routine 1, table 1 → table 2
-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_"

-- retire; ACCESS EXCLUSIVE public.notes; !lock
ALTER TABLE "public"."notes" SET SCHEMA "schemaops_retired_";
-- undo: ALTER TABLE "schemaops_retired_"."notes" SET SCHEMA "public"
-- ==== purge
-- retire; ACCESS EXCLUSIVE schemaops_retired_.notes; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_"."notes";
-- no undo: the data is gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_";
-- no undo: what was retired is gone
