-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_286bccfb";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_286bccfb"

-- retire; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" SET SCHEMA "schemaops_retired_286bccfb";
-- undo: ALTER TABLE "schemaops_retired_286bccfb"."t" SET SCHEMA "public"

-- retire
ALTER TYPE "public"."mood" SET SCHEMA "schemaops_retired_286bccfb";
-- undo: ALTER TYPE "schemaops_retired_286bccfb"."mood" SET SCHEMA "public"
-- ==== purge
-- retire; ACCESS EXCLUSIVE schemaops_retired_286bccfb.t; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_286bccfb"."t";
-- no undo: the data is gone

-- retire; !data-loss; !irreversible
DROP TYPE "schemaops_retired_286bccfb"."mood";
-- no undo: the data is gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_286bccfb";
-- no undo: what was retired is gone
