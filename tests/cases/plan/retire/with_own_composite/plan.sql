-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_47089b8f";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_47089b8f"

-- retire; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" SET SCHEMA "schemaops_retired_47089b8f";
-- undo: ALTER TABLE "schemaops_retired_47089b8f"."t" SET SCHEMA "public"

-- retire
ALTER TYPE "public"."pair" SET SCHEMA "schemaops_retired_47089b8f";
-- undo: ALTER TYPE "schemaops_retired_47089b8f"."pair" SET SCHEMA "public"
-- ==== purge
-- retire; ACCESS EXCLUSIVE schemaops_retired_47089b8f.t; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_47089b8f"."t";
-- no undo: the data is gone

-- retire; !data-loss; !irreversible
DROP TYPE "schemaops_retired_47089b8f"."pair";
-- no undo: the data is gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_47089b8f";
-- no undo: what was retired is gone
