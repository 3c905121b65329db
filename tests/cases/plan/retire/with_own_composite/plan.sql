-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_25c8cb23";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_25c8cb23"

-- retire; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" SET SCHEMA "schemaops_retired_25c8cb23";
-- undo: ALTER TABLE "schemaops_retired_25c8cb23"."t" SET SCHEMA "public"

-- retire
ALTER TYPE "public"."pair" SET SCHEMA "schemaops_retired_25c8cb23";
-- undo: ALTER TYPE "schemaops_retired_25c8cb23"."pair" SET SCHEMA "public"
-- ==== purge
-- retire; ACCESS EXCLUSIVE schemaops_retired_25c8cb23.t; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_25c8cb23"."t";
-- no undo: the data is gone

-- retire; !data-loss; !irreversible
DROP TYPE "schemaops_retired_25c8cb23"."pair";
-- no undo: the data is gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_25c8cb23";
-- no undo: what was retired is gone
