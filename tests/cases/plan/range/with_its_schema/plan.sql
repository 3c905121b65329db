-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_"

-- drop_column; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" RENAME COLUMN "a" TO "_so_old_a";
COMMENT ON COLUMN "public"."t"."_so_old_a" IS 'schemaops: retired';
-- undo: COMMENT ON COLUMN "public"."t"."_so_old_a" IS NULL;
-- undo: ALTER TABLE "public"."t" RENAME COLUMN "_so_old_a" TO "a"

-- drop_column; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" RENAME COLUMN "b" TO "_so_old_b";
COMMENT ON COLUMN "public"."t"."_so_old_b" IS 'schemaops: retired';
-- undo: COMMENT ON COLUMN "public"."t"."_so_old_b" IS NULL;
-- undo: ALTER TABLE "public"."t" RENAME COLUMN "_so_old_b" TO "b"

-- retire
ALTER TYPE app.spans SET SCHEMA "schemaops_retired_";
ALTER TYPE "app"."span" SET SCHEMA "schemaops_retired_";
-- undo: ALTER TYPE "schemaops_retired_"."span" SET SCHEMA "app";
-- undo: ALTER TYPE "schemaops_retired_".spans SET SCHEMA app

-- retire
-- gate: SELECT oid::regclass::text FROM pg_catalog.pg_class WHERE relnamespace = to_regnamespace('"app"')
ALTER SCHEMA "app" RENAME TO "schemaops_retired__rest";
-- undo: ALTER SCHEMA "schemaops_retired__rest" RENAME TO "app"
-- ==== purge
-- drop_column; ACCESS EXCLUSIVE public.t; !lock; !data-loss; !irreversible
ALTER TABLE "public"."t" DROP COLUMN "_so_old_a";
-- no undo: the values are gone

-- drop_column; ACCESS EXCLUSIVE public.t; !lock; !data-loss; !irreversible
ALTER TABLE "public"."t" DROP COLUMN "_so_old_b";
-- no undo: the values are gone

-- retire; !data-loss; !irreversible
DROP TYPE "schemaops_retired_"."span";
-- no undo: the data is gone

-- retire; !irreversible
DROP SCHEMA "schemaops_retired__rest";
-- no undo: what was retired is gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_";
-- no undo: what was retired is gone
