-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_91b09af0";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_91b09af0"

-- retire; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" SET SCHEMA "schemaops_retired_91b09af0";
-- undo: ALTER TABLE "schemaops_retired_91b09af0"."t" SET SCHEMA "public"

-- retire; ACCESS EXCLUSIVE public.s; !lock
ALTER SEQUENCE "public"."s" SET SCHEMA "schemaops_retired_91b09af0";
-- undo: ALTER SEQUENCE "schemaops_retired_91b09af0"."s" SET SCHEMA "public"
-- ==== purge
-- retire; ACCESS EXCLUSIVE schemaops_retired_91b09af0.t; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_91b09af0"."t";
-- no undo: the data is gone

-- retire; !data-loss; !irreversible
DROP SEQUENCE "schemaops_retired_91b09af0"."s";
-- no undo: the data is gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_91b09af0";
-- no undo: what was retired is gone
