-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_1d022bb4";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_1d022bb4"

-- retire; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" SET SCHEMA "schemaops_retired_1d022bb4";
-- undo: ALTER TABLE "schemaops_retired_1d022bb4"."t" SET SCHEMA "public"

-- retire
ALTER TYPE "public"."mood" SET SCHEMA "schemaops_retired_1d022bb4";
-- undo: ALTER TYPE "schemaops_retired_1d022bb4"."mood" SET SCHEMA "public"
-- ==== purge
-- retire; ACCESS EXCLUSIVE schemaops_retired_1d022bb4.t; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_1d022bb4"."t";
-- no undo: the data is gone

-- retire; !data-loss; !irreversible
DROP TYPE "schemaops_retired_1d022bb4"."mood";
-- no undo: the data is gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_1d022bb4";
-- no undo: what was retired is gone
