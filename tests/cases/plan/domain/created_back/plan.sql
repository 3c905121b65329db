-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_7db3723c";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_7db3723c"

-- retire; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" SET SCHEMA "schemaops_retired_7db3723c";
-- undo: ALTER TABLE "schemaops_retired_7db3723c"."t" SET SCHEMA "public"

-- retire
ALTER DOMAIN "public"."e" SET SCHEMA "schemaops_retired_7db3723c";
-- undo: ALTER DOMAIN "schemaops_retired_7db3723c"."e" SET SCHEMA "public"

-- retire
ALTER DOMAIN "public"."d" SET SCHEMA "schemaops_retired_7db3723c";
-- undo: ALTER DOMAIN "schemaops_retired_7db3723c"."d" SET SCHEMA "public"

-- retire
ALTER DOMAIN "public"."base" SET SCHEMA "schemaops_retired_7db3723c";
-- undo: ALTER DOMAIN "schemaops_retired_7db3723c"."base" SET SCHEMA "public"
-- ==== purge
-- retire; ACCESS EXCLUSIVE schemaops_retired_7db3723c.t; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_7db3723c"."t";
-- no undo: the data is gone

-- retire; !data-loss; !irreversible
DROP DOMAIN "schemaops_retired_7db3723c"."e";
-- no undo: the data is gone

-- retire; !data-loss; !irreversible
DROP DOMAIN "schemaops_retired_7db3723c"."d";
-- no undo: the data is gone

-- retire; !data-loss; !irreversible
DROP DOMAIN "schemaops_retired_7db3723c"."base";
-- no undo: the data is gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_7db3723c";
-- no undo: what was retired is gone
