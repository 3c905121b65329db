-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_"

-- retire; ACCESS EXCLUSIVE public.s; !lock
ALTER SEQUENCE "public"."s" SET SCHEMA "schemaops_retired_";
-- undo: ALTER SEQUENCE "schemaops_retired_"."s" SET SCHEMA "public"
-- ==== purge
-- retire; !data-loss; !irreversible
DROP SEQUENCE "schemaops_retired_"."s";
-- no undo: the data is gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_";
-- no undo: what was retired is gone
