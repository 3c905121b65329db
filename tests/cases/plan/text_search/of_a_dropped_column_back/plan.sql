-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_"

-- drop_column; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" RENAME COLUMN "v" TO "_so_old_v";
COMMENT ON COLUMN "public"."t"."_so_old_v" IS 'schemaops: retired';
-- undo: COMMENT ON COLUMN "public"."t"."_so_old_v" IS NULL;
-- undo: ALTER TABLE "public"."t" RENAME COLUMN "_so_old_v" TO "v"

-- retire
ALTER TEXT SEARCH CONFIGURATION "public"."c" SET SCHEMA "schemaops_retired_";
-- undo: ALTER TEXT SEARCH CONFIGURATION "schemaops_retired_"."c" SET SCHEMA "public"

-- retire
ALTER TEXT SEARCH DICTIONARY "public"."d" SET SCHEMA "schemaops_retired_";
-- undo: ALTER TEXT SEARCH DICTIONARY "schemaops_retired_"."d" SET SCHEMA "public"
-- ==== purge
-- drop_column; ACCESS EXCLUSIVE public.t; !lock; !data-loss; !irreversible
ALTER TABLE "public"."t" DROP COLUMN "_so_old_v";
-- no undo: the values are gone

-- retire; !data-loss; !irreversible
DROP TEXT SEARCH CONFIGURATION "schemaops_retired_"."c";
-- no undo: the data is gone

-- retire; !data-loss; !irreversible
DROP TEXT SEARCH DICTIONARY "schemaops_retired_"."d";
-- no undo: the data is gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_";
-- no undo: what was retired is gone
