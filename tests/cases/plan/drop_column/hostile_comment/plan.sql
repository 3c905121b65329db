-- ==== expand
-- drop_column; ACCESS EXCLUSIVE public."a /* b"; !lock
ALTER TABLE "public"."a /* b" ALTER COLUMN "a /* b" DROP NOT NULL;
-- undo: ALTER TABLE "public"."a /* b" ALTER COLUMN "a /* b" SET NOT NULL;
-- undo: ALTER TABLE "public"."a /* b" DROP CONSTRAINT IF EXISTS "_so_not_null_a /* b_a /* b"

-- drop_column; ACCESS EXCLUSIVE public."a /* b"; !lock
ALTER TABLE "public"."a /* b" DROP CONSTRAINT IF EXISTS "_so_not_null_a /* b_a /* b";
-- undo: ALTER TABLE "public"."a /* b" VALIDATE CONSTRAINT "_so_not_null_a /* b_a /* b"

-- drop_column; ACCESS EXCLUSIVE public."a /* b"; !lock
ALTER TABLE "public"."a /* b" DROP CONSTRAINT IF EXISTS "_so_not_null_a /* b_a /* b";
-- undo: ALTER TABLE "public"."a /* b" DROP CONSTRAINT IF EXISTS "_so_not_null_a /* b_a /* b";
-- undo: ALTER TABLE "public"."a /* b" ADD CONSTRAINT "_so_not_null_a /* b_a /* b" CHECK ("a /* b" IS NOT NULL) NOT VALID
-- ==== contract
-- drop_column; ACCESS EXCLUSIVE public."a /* b"; !lock
ALTER TABLE "public"."a /* b" RENAME COLUMN "a /* b" TO "_so_old_a /* b";
COMMENT ON COLUMN "public"."a /* b"."_so_old_a /* b" IS 'schemaops: retired';
-- undo: COMMENT ON COLUMN "public"."a /* b"."_so_old_a /* b" IS NULL;
-- undo: ALTER TABLE "public"."a /* b" RENAME COLUMN "_so_old_a /* b" TO "a /* b"
-- ==== purge
-- drop_column; ACCESS EXCLUSIVE public."a /* b"; !lock; !data-loss; !irreversible
ALTER TABLE "public"."a /* b" DROP COLUMN "_so_old_a /* b";
-- no undo: the values are gone
