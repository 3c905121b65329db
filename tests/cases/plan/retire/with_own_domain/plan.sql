-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_957080ef";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_957080ef"

-- retire; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" SET SCHEMA "schemaops_retired_957080ef";
-- undo: ALTER TABLE "schemaops_retired_957080ef"."t" SET SCHEMA "public"

-- retire
ALTER DOMAIN "public"."d" SET SCHEMA "schemaops_retired_957080ef";
-- undo: ALTER DOMAIN "schemaops_retired_957080ef"."d" SET SCHEMA "public"
-- ==== purge
-- retire; ACCESS EXCLUSIVE schemaops_retired_957080ef.t; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_957080ef"."t";
-- no undo: the data is gone

-- retire; !data-loss; !irreversible
DROP DOMAIN "schemaops_retired_957080ef"."d";
-- no undo: the data is gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_957080ef";
-- no undo: what was retired is gone
