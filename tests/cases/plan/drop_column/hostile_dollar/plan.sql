-- ==== expand
-- drop_column; ACCESS EXCLUSIVE public."a$so$b"; !lock
ALTER TABLE "public"."a$so$b" ALTER COLUMN "a$so$b" DROP NOT NULL;
-- undo: ALTER TABLE "public"."a$so$b" ALTER COLUMN "a$so$b" SET NOT NULL;
-- undo: ALTER TABLE "public"."a$so$b" DROP CONSTRAINT IF EXISTS "_so_not_null_a$so$b_a$so$b"

-- drop_column; ACCESS EXCLUSIVE public."a$so$b"; !lock
ALTER TABLE "public"."a$so$b" DROP CONSTRAINT IF EXISTS "_so_not_null_a$so$b_a$so$b";
-- undo: ALTER TABLE "public"."a$so$b" VALIDATE CONSTRAINT "_so_not_null_a$so$b_a$so$b"

-- drop_column; ACCESS EXCLUSIVE public."a$so$b"; !lock
ALTER TABLE "public"."a$so$b" DROP CONSTRAINT IF EXISTS "_so_not_null_a$so$b_a$so$b";
-- undo: ALTER TABLE "public"."a$so$b" DROP CONSTRAINT IF EXISTS "_so_not_null_a$so$b_a$so$b";
-- undo: ALTER TABLE "public"."a$so$b" ADD CONSTRAINT "_so_not_null_a$so$b_a$so$b" CHECK ("a$so$b" IS NOT NULL) NOT VALID
-- ==== contract
-- drop_column; ACCESS EXCLUSIVE public."a$so$b"; !lock
ALTER TABLE "public"."a$so$b" RENAME COLUMN "a$so$b" TO "_so_old_a$so$b";
COMMENT ON COLUMN "public"."a$so$b"."_so_old_a$so$b" IS 'schemaops: retired';
-- undo: COMMENT ON COLUMN "public"."a$so$b"."_so_old_a$so$b" IS NULL;
-- undo: ALTER TABLE "public"."a$so$b" RENAME COLUMN "_so_old_a$so$b" TO "a$so$b"
-- ==== purge
-- drop_column; ACCESS EXCLUSIVE public."a$so$b"; !lock; !data-loss; !irreversible
ALTER TABLE "public"."a$so$b" DROP COLUMN "_so_old_a$so$b";
-- no undo: the values are gone
