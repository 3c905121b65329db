-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_7acc072b";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_7acc072b"

-- retire; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" SET SCHEMA "schemaops_retired_7acc072b";
-- undo: ALTER TABLE "schemaops_retired_7acc072b"."t" SET SCHEMA "public"

-- retire
ALTER DOMAIN "public"."d" SET SCHEMA "schemaops_retired_7acc072b";
-- undo: ALTER DOMAIN "schemaops_retired_7acc072b"."d" SET SCHEMA "public"
-- ==== purge
-- retire; ACCESS EXCLUSIVE schemaops_retired_7acc072b.t; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_7acc072b"."t";
-- no undo: the data is gone

-- retire; !data-loss; !irreversible
DROP DOMAIN "schemaops_retired_7acc072b"."d";
-- no undo: the data is gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_7acc072b";
-- no undo: what was retired is gone
