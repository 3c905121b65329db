-- note: left alone, not managed yet: comment on a NOT NULL
-- ==== expand
-- not_null; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ALTER COLUMN "a" DROP NOT NULL;
-- undo: ALTER TABLE "public"."t" ALTER COLUMN "a" SET NOT NULL;
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT IF EXISTS "_so_not_null_t_a";
-- undo: ALTER TABLE "public"."t" RENAME CONSTRAINT "t_a_not_null" TO "t_a_not_null";
-- undo: COMMENT ON CONSTRAINT "t_a_not_null" ON "public"."t" IS 'asked for by the accountants'

-- not_null; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" DROP CONSTRAINT IF EXISTS "_so_not_null_t_a";
-- undo: ALTER TABLE "public"."t" VALIDATE CONSTRAINT "_so_not_null_t_a"

-- not_null; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" DROP CONSTRAINT IF EXISTS "_so_not_null_t_a";
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT IF EXISTS "_so_not_null_t_a";
-- undo: ALTER TABLE "public"."t" ADD CONSTRAINT "_so_not_null_t_a" CHECK ("a" IS NOT NULL) NOT VALID
-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_"

-- retire; ACCESS EXCLUSIVE public.u; !lock
ALTER TABLE "public"."u" SET SCHEMA "schemaops_retired_";
-- undo: ALTER TABLE "schemaops_retired_"."u" SET SCHEMA "public"

-- drop_column; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" RENAME COLUMN "c" TO "_so_old_c";
COMMENT ON COLUMN "public"."t"."_so_old_c" IS 'schemaops: retired';
-- undo: COMMENT ON COLUMN "public"."t"."_so_old_c" IS NULL;
-- undo: ALTER TABLE "public"."t" RENAME COLUMN "_so_old_c" TO "c"
-- ==== purge
-- retire; ACCESS EXCLUSIVE schemaops_retired_.u; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_"."u";
-- no undo: the data is gone

-- drop_column; ACCESS EXCLUSIVE public.t; !lock; !data-loss; !irreversible
ALTER TABLE "public"."t" DROP COLUMN "_so_old_c";
-- no undo: the values are gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_";
-- no undo: what was retired is gone
