-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_e2e447bd";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_e2e447bd"

-- retire; ACCESS EXCLUSIVE public.c; !lock
ALTER TABLE "public"."c" SET SCHEMA "schemaops_retired_e2e447bd";
-- undo: ALTER TABLE "schemaops_retired_e2e447bd"."c" SET SCHEMA "public"

-- retire; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" SET SCHEMA "schemaops_retired_e2e447bd";
-- undo: ALTER TABLE "schemaops_retired_e2e447bd"."t" SET SCHEMA "public"
-- ==== purge
-- retire; ACCESS EXCLUSIVE schemaops_retired_e2e447bd.c; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_e2e447bd"."c";
-- no undo: the data is gone

-- retire; ACCESS EXCLUSIVE schemaops_retired_e2e447bd.t; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_e2e447bd"."t";
-- no undo: the data is gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_e2e447bd";
-- no undo: what was retired is gone
