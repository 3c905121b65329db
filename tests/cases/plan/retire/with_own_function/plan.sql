-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_9f96a5cb";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_9f96a5cb"

-- retire; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" SET SCHEMA "schemaops_retired_9f96a5cb";
-- undo: ALTER TABLE "schemaops_retired_9f96a5cb"."t" SET SCHEMA "public"

-- retire
ALTER FUNCTION "public"."f"() SET SCHEMA "schemaops_retired_9f96a5cb";
-- undo: ALTER FUNCTION "schemaops_retired_9f96a5cb"."f"() SET SCHEMA "public"
-- ==== purge
-- retire; ACCESS EXCLUSIVE schemaops_retired_9f96a5cb.t; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_9f96a5cb"."t";
-- no undo: the data is gone

-- retire; !data-loss; !irreversible
DROP FUNCTION "schemaops_retired_9f96a5cb"."f"();
-- no undo: the data is gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_9f96a5cb";
-- no undo: what was retired is gone
