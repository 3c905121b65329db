-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_a98c2c61";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_a98c2c61"

-- retire; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" SET SCHEMA "schemaops_retired_a98c2c61";
-- undo: ALTER TABLE "schemaops_retired_a98c2c61"."t" SET SCHEMA "public"

-- retire
ALTER TYPE "public"."row_of" SET SCHEMA "schemaops_retired_a98c2c61";
-- undo: ALTER TYPE "schemaops_retired_a98c2c61"."row_of" SET SCHEMA "public"
-- ==== purge
-- retire; ACCESS EXCLUSIVE schemaops_retired_a98c2c61.t; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_a98c2c61"."t";
-- no undo: the data is gone

-- retire; !data-loss; !irreversible
DROP TYPE "schemaops_retired_a98c2c61"."row_of";
-- no undo: the data is gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_a98c2c61";
-- no undo: what was retired is gone
