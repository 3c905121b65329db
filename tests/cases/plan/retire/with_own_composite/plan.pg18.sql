-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_e2bef036";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_e2bef036"

-- retire; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" SET SCHEMA "schemaops_retired_e2bef036";
-- undo: ALTER TABLE "schemaops_retired_e2bef036"."t" SET SCHEMA "public"

-- retire
ALTER TYPE "public"."pair" SET SCHEMA "schemaops_retired_e2bef036";
-- undo: ALTER TYPE "schemaops_retired_e2bef036"."pair" SET SCHEMA "public"
-- ==== purge
-- retire; ACCESS EXCLUSIVE schemaops_retired_e2bef036.t; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_e2bef036"."t";
-- no undo: the data is gone

-- retire; !data-loss; !irreversible
DROP TYPE "schemaops_retired_e2bef036"."pair";
-- no undo: the data is gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_e2bef036";
-- no undo: what was retired is gone
