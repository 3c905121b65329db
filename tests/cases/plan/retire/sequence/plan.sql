-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_2b015f26";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_2b015f26"

-- retire; ACCESS EXCLUSIVE public.s; !lock
ALTER SEQUENCE "public"."s" SET SCHEMA "schemaops_retired_2b015f26";
-- undo: ALTER SEQUENCE "schemaops_retired_2b015f26"."s" SET SCHEMA "public"
-- ==== purge
-- retire; !data-loss; !irreversible
DROP SEQUENCE "schemaops_retired_2b015f26"."s";
-- no undo: the data is gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_2b015f26";
-- no undo: what was retired is gone
