-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_90a08eb6";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_90a08eb6"

-- retire; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" SET SCHEMA "schemaops_retired_90a08eb6";
-- undo: ALTER TABLE "schemaops_retired_90a08eb6"."t" SET SCHEMA "public"

-- retire; ACCESS EXCLUSIVE public.s; !lock
ALTER SEQUENCE "public"."s" SET SCHEMA "schemaops_retired_90a08eb6";
-- undo: ALTER SEQUENCE "schemaops_retired_90a08eb6"."s" SET SCHEMA "public"
-- ==== purge
-- retire; ACCESS EXCLUSIVE schemaops_retired_90a08eb6.t; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_90a08eb6"."t";
-- no undo: the data is gone

-- retire; !data-loss; !irreversible
DROP SEQUENCE "schemaops_retired_90a08eb6"."s";
-- no undo: the data is gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_90a08eb6";
-- no undo: what was retired is gone
