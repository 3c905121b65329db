-- ==== expand
-- drop_column; ACCESS EXCLUSIVE public."MixedCase"; !lock
ALTER TABLE "public"."MixedCase" ALTER COLUMN "MixedCase" DROP NOT NULL;
-- undo: ALTER TABLE "public"."MixedCase" ALTER COLUMN "MixedCase" SET NOT NULL;
-- undo: ALTER TABLE "public"."MixedCase" DROP CONSTRAINT IF EXISTS "_so_not_null_MixedCase_MixedCase"

-- drop_column; ACCESS EXCLUSIVE public."MixedCase"; !lock
ALTER TABLE "public"."MixedCase" DROP CONSTRAINT IF EXISTS "_so_not_null_MixedCase_MixedCase";
-- undo: ALTER TABLE "public"."MixedCase" VALIDATE CONSTRAINT "_so_not_null_MixedCase_MixedCase"

-- drop_column; ACCESS EXCLUSIVE public."MixedCase"; !lock
ALTER TABLE "public"."MixedCase" DROP CONSTRAINT IF EXISTS "_so_not_null_MixedCase_MixedCase";
-- undo: ALTER TABLE "public"."MixedCase" DROP CONSTRAINT IF EXISTS "_so_not_null_MixedCase_MixedCase";
-- undo: ALTER TABLE "public"."MixedCase" ADD CONSTRAINT "_so_not_null_MixedCase_MixedCase" CHECK ("MixedCase" IS NOT NULL) NOT VALID
-- ==== contract
-- drop_column; ACCESS EXCLUSIVE public."MixedCase"; !lock
ALTER TABLE "public"."MixedCase" RENAME COLUMN "MixedCase" TO "_so_old_MixedCase";
COMMENT ON COLUMN "public"."MixedCase"."_so_old_MixedCase" IS 'schemaops: retired';
-- undo: COMMENT ON COLUMN "public"."MixedCase"."_so_old_MixedCase" IS NULL;
-- undo: ALTER TABLE "public"."MixedCase" RENAME COLUMN "_so_old_MixedCase" TO "MixedCase"
-- ==== purge
-- drop_column; ACCESS EXCLUSIVE public."MixedCase"; !lock; !data-loss; !irreversible
ALTER TABLE "public"."MixedCase" DROP COLUMN "_so_old_MixedCase";
-- no undo: the values are gone
