-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_"

-- drop_column; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" RENAME COLUMN "a" TO "_so_old_a";
COMMENT ON COLUMN "public"."t"."_so_old_a" IS 'schemaops: retired';
-- undo: COMMENT ON COLUMN "public"."t"."_so_old_a" IS NULL;
-- undo: ALTER TABLE "public"."t" RENAME COLUMN "_so_old_a" TO "a"

-- retire
ALTER DOMAIN "public"."d" SET SCHEMA "schemaops_retired_";
-- undo: ALTER DOMAIN "schemaops_retired_"."d" SET SCHEMA "public"
-- ==== purge
-- drop_column; ACCESS EXCLUSIVE public.t; !lock; !data-loss; !irreversible
ALTER TABLE "public"."t" DROP COLUMN "_so_old_a";
-- no undo: the values are gone

-- retire; !data-loss; !irreversible
DROP DOMAIN "schemaops_retired_"."d";
-- no undo: the data is gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_";
-- no undo: what was retired is gone
