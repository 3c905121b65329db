-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_3939e5cb";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_3939e5cb"

-- retire; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" SET SCHEMA "schemaops_retired_3939e5cb";
-- undo: ALTER TABLE "schemaops_retired_3939e5cb"."t" SET SCHEMA "public"

-- retire; ACCESS EXCLUSIVE public.s; !lock
ALTER SEQUENCE "public"."s" SET SCHEMA "schemaops_retired_3939e5cb";
-- undo: ALTER SEQUENCE "schemaops_retired_3939e5cb"."s" SET SCHEMA "public"
-- ==== purge
-- retire; ACCESS EXCLUSIVE schemaops_retired_3939e5cb.t; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_3939e5cb"."t";
-- no undo: the data is gone

-- retire; !data-loss; !irreversible
DROP SEQUENCE "schemaops_retired_3939e5cb"."s";
-- no undo: the data is gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_3939e5cb";
-- no undo: what was retired is gone
