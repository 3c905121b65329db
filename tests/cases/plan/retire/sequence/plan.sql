-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_988786aa";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_988786aa"

-- retire; ACCESS EXCLUSIVE public.s; !lock
ALTER SEQUENCE "public"."s" SET SCHEMA "schemaops_retired_988786aa";
-- undo: ALTER SEQUENCE "schemaops_retired_988786aa"."s" SET SCHEMA "public"
-- ==== purge
-- retire; !data-loss; !irreversible
DROP SEQUENCE "schemaops_retired_988786aa"."s";
-- no undo: the data is gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_988786aa";
-- no undo: what was retired is gone
