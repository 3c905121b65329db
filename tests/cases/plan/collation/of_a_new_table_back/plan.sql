-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_c26c12ac";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_c26c12ac"

-- retire; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" SET SCHEMA "schemaops_retired_c26c12ac";
-- undo: ALTER TABLE "schemaops_retired_c26c12ac"."t" SET SCHEMA "public"

-- retire
ALTER DOMAIN "public"."name" SET SCHEMA "schemaops_retired_c26c12ac";
-- undo: ALTER DOMAIN "schemaops_retired_c26c12ac"."name" SET SCHEMA "public"

-- retire
ALTER COLLATION "public"."plain" SET SCHEMA "schemaops_retired_c26c12ac";
-- undo: ALTER COLLATION "schemaops_retired_c26c12ac"."plain" SET SCHEMA "public"
-- ==== purge
-- retire; ACCESS EXCLUSIVE schemaops_retired_c26c12ac.t; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_c26c12ac"."t";
-- no undo: the data is gone

-- retire; !data-loss; !irreversible
DROP DOMAIN "schemaops_retired_c26c12ac"."name";
-- no undo: the data is gone

-- retire; !data-loss; !irreversible
DROP COLLATION "schemaops_retired_c26c12ac"."plain";
-- no undo: the data is gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_c26c12ac";
-- no undo: what was retired is gone
