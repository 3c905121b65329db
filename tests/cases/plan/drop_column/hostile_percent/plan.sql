-- ==== expand
-- drop_column; ACCESS EXCLUSIVE public."100% {} %s"; !lock
ALTER TABLE "public"."100% {} %s" ALTER COLUMN "100% {} %s" DROP NOT NULL;
-- undo: ALTER TABLE "public"."100% {} %s" ALTER COLUMN "100% {} %s" SET NOT NULL;
-- undo: ALTER TABLE "public"."100% {} %s" DROP CONSTRAINT IF EXISTS "_so_not_null_100% {} %s_100% {} %s"

-- drop_column; ACCESS EXCLUSIVE public."100% {} %s"; !lock
ALTER TABLE "public"."100% {} %s" DROP CONSTRAINT IF EXISTS "_so_not_null_100% {} %s_100% {} %s";
-- undo: ALTER TABLE "public"."100% {} %s" VALIDATE CONSTRAINT "_so_not_null_100% {} %s_100% {} %s"

-- drop_column; ACCESS EXCLUSIVE public."100% {} %s"; !lock
ALTER TABLE "public"."100% {} %s" DROP CONSTRAINT IF EXISTS "_so_not_null_100% {} %s_100% {} %s";
-- undo: ALTER TABLE "public"."100% {} %s" DROP CONSTRAINT IF EXISTS "_so_not_null_100% {} %s_100% {} %s";
-- undo: ALTER TABLE "public"."100% {} %s" ADD CONSTRAINT "_so_not_null_100% {} %s_100% {} %s" CHECK ("100% {} %s" IS NOT NULL) NOT VALID
-- ==== contract
-- drop_column; ACCESS EXCLUSIVE public."100% {} %s"; !lock
ALTER TABLE "public"."100% {} %s" RENAME COLUMN "100% {} %s" TO "_so_old_100% {} %s";
COMMENT ON COLUMN "public"."100% {} %s"."_so_old_100% {} %s" IS 'schemaops: retired';
-- undo: COMMENT ON COLUMN "public"."100% {} %s"."_so_old_100% {} %s" IS NULL;
-- undo: ALTER TABLE "public"."100% {} %s" RENAME COLUMN "_so_old_100% {} %s" TO "100% {} %s"
-- ==== purge
-- drop_column; ACCESS EXCLUSIVE public."100% {} %s"; !lock; !data-loss; !irreversible
ALTER TABLE "public"."100% {} %s" DROP COLUMN "_so_old_100% {} %s";
-- no undo: the values are gone
