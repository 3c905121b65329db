-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_5bf436b7";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_5bf436b7"

-- retire; ACCESS EXCLUSIVE public.s; !lock
ALTER SEQUENCE "public"."s" SET SCHEMA "schemaops_retired_5bf436b7";
-- undo: ALTER SEQUENCE "schemaops_retired_5bf436b7"."s" SET SCHEMA "public"
-- ==== purge
-- retire; !data-loss; !irreversible
DROP SEQUENCE "schemaops_retired_5bf436b7"."s";
-- no undo: the data is gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_5bf436b7";
-- no undo: what was retired is gone
