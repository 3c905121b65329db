-- ==== expand
-- drop_column; ACCESS EXCLUSIVE public.select; !lock
ALTER TABLE "public"."select" ALTER COLUMN "select" DROP NOT NULL;
-- undo: ALTER TABLE "public"."select" ALTER COLUMN "select" SET NOT NULL;
-- undo: ALTER TABLE "public"."select" DROP CONSTRAINT IF EXISTS "_so_not_null_select_select"

-- drop_column; ACCESS EXCLUSIVE public.select; !lock
ALTER TABLE "public"."select" DROP CONSTRAINT IF EXISTS "_so_not_null_select_select";
-- undo: ALTER TABLE "public"."select" VALIDATE CONSTRAINT "_so_not_null_select_select"

-- drop_column; ACCESS EXCLUSIVE public.select; !lock
ALTER TABLE "public"."select" DROP CONSTRAINT IF EXISTS "_so_not_null_select_select";
-- undo: ALTER TABLE "public"."select" DROP CONSTRAINT IF EXISTS "_so_not_null_select_select";
-- undo: ALTER TABLE "public"."select" ADD CONSTRAINT "_so_not_null_select_select" CHECK ("select" IS NOT NULL) NOT VALID
-- ==== contract
-- drop_column; ACCESS EXCLUSIVE public.select; !lock
ALTER TABLE "public"."select" RENAME COLUMN "select" TO "_so_old_select";
COMMENT ON COLUMN "public"."select"."_so_old_select" IS 'schemaops: retired';
-- undo: COMMENT ON COLUMN "public"."select"."_so_old_select" IS NULL;
-- undo: ALTER TABLE "public"."select" RENAME COLUMN "_so_old_select" TO "select"
-- ==== purge
-- drop_column; ACCESS EXCLUSIVE public.select; !lock; !data-loss; !irreversible
ALTER TABLE "public"."select" DROP COLUMN "_so_old_select";
-- no undo: the values are gone
