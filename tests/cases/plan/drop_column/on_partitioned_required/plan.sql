-- ==== expand
-- drop_column; ACCESS EXCLUSIVE public.p; !lock
ALTER TABLE "public"."p" ALTER COLUMN "a" DROP NOT NULL;
-- undo: ALTER TABLE "public"."p" ALTER COLUMN "a" SET NOT NULL;
-- undo: ALTER TABLE "public"."p" DROP CONSTRAINT IF EXISTS "_so_not_null_p_a"

-- drop_column; ACCESS EXCLUSIVE public.p; !lock
ALTER TABLE "public"."p" DROP CONSTRAINT IF EXISTS "_so_not_null_p_a";
-- undo: ALTER TABLE "public"."p" VALIDATE CONSTRAINT "_so_not_null_p_a"

-- drop_column; ACCESS EXCLUSIVE public.p; !lock
ALTER TABLE "public"."p" DROP CONSTRAINT IF EXISTS "_so_not_null_p_a";
-- undo: ALTER TABLE "public"."p" DROP CONSTRAINT IF EXISTS "_so_not_null_p_a";
-- undo: ALTER TABLE "public"."p" ADD CONSTRAINT "_so_not_null_p_a" CHECK ("a" IS NOT NULL) NOT VALID
-- ==== contract
-- drop_column; ACCESS EXCLUSIVE public.p; !lock
ALTER TABLE "public"."p" RENAME COLUMN "a" TO "_so_old_a";
COMMENT ON COLUMN "public"."p"."_so_old_a" IS 'schemaops: retired';
-- undo: COMMENT ON COLUMN "public"."p"."_so_old_a" IS NULL;
-- undo: ALTER TABLE "public"."p" RENAME COLUMN "_so_old_a" TO "a"
-- ==== purge
-- drop_column; ACCESS EXCLUSIVE public.p; !lock; !data-loss; !irreversible
ALTER TABLE "public"."p" DROP COLUMN "_so_old_a";
-- no undo: the values are gone
