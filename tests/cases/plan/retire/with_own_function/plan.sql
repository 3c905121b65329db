-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_2c96ff12";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_2c96ff12"

-- retire; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" SET SCHEMA "schemaops_retired_2c96ff12";
-- undo: ALTER TABLE "schemaops_retired_2c96ff12"."t" SET SCHEMA "public"

-- retire
ALTER FUNCTION "public"."f"() SET SCHEMA "schemaops_retired_2c96ff12";
-- undo: ALTER FUNCTION "schemaops_retired_2c96ff12"."f"() SET SCHEMA "public"
-- ==== purge
-- retire; ACCESS EXCLUSIVE schemaops_retired_2c96ff12.t; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_2c96ff12"."t";
-- no undo: the data is gone

-- retire; !data-loss; !irreversible
DROP FUNCTION "schemaops_retired_2c96ff12"."f"();
-- no undo: the data is gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_2c96ff12";
-- no undo: what was retired is gone
