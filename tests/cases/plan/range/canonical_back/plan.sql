-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_b727d240";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_b727d240"

-- retire; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" SET SCHEMA "schemaops_retired_b727d240";
-- undo: ALTER TABLE "schemaops_retired_b727d240"."t" SET SCHEMA "public"

-- retire
ALTER TYPE "public"."span" SET SCHEMA "schemaops_retired_b727d240";
-- undo: ALTER TYPE "schemaops_retired_b727d240"."span" SET SCHEMA "public"
-- ==== purge
-- retire; ACCESS EXCLUSIVE schemaops_retired_b727d240.t; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_b727d240"."t";
-- no undo: the data is gone

-- retire; !data-loss; !irreversible
DROP TYPE "schemaops_retired_b727d240"."span" CASCADE;
-- no undo: the data is gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_b727d240";
-- no undo: what was retired is gone
