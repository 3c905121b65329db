-- ==== expand
-- drop_column; ACCESS EXCLUSIVE public."größe ☃ ключ"; !lock
ALTER TABLE "public"."größe ☃ ключ" ALTER COLUMN "größe ☃ ключ" DROP NOT NULL;
-- undo: ALTER TABLE "public"."größe ☃ ключ" ALTER COLUMN "größe ☃ ключ" SET NOT NULL;
-- undo: ALTER TABLE "public"."größe ☃ ключ" DROP CONSTRAINT IF EXISTS "_so_not_null_größe ☃ ключ_größe ☃ ключ"

-- drop_column; ACCESS EXCLUSIVE public."größe ☃ ключ"; !lock
ALTER TABLE "public"."größe ☃ ключ" DROP CONSTRAINT IF EXISTS "_so_not_null_größe ☃ ключ_größe ☃ ключ";
-- undo: ALTER TABLE "public"."größe ☃ ключ" VALIDATE CONSTRAINT "_so_not_null_größe ☃ ключ_größe ☃ ключ"

-- drop_column; ACCESS EXCLUSIVE public."größe ☃ ключ"; !lock
ALTER TABLE "public"."größe ☃ ключ" DROP CONSTRAINT IF EXISTS "_so_not_null_größe ☃ ключ_größe ☃ ключ";
-- undo: ALTER TABLE "public"."größe ☃ ключ" DROP CONSTRAINT IF EXISTS "_so_not_null_größe ☃ ключ_größe ☃ ключ";
-- undo: ALTER TABLE "public"."größe ☃ ключ" ADD CONSTRAINT "_so_not_null_größe ☃ ключ_größe ☃ ключ" CHECK ("größe ☃ ключ" IS NOT NULL) NOT VALID
-- ==== contract
-- drop_column; ACCESS EXCLUSIVE public."größe ☃ ключ"; !lock
ALTER TABLE "public"."größe ☃ ключ" RENAME COLUMN "größe ☃ ключ" TO "_so_old_größe ☃ ключ";
COMMENT ON COLUMN "public"."größe ☃ ключ"."_so_old_größe ☃ ключ" IS 'schemaops: retired';
-- undo: COMMENT ON COLUMN "public"."größe ☃ ключ"."_so_old_größe ☃ ключ" IS NULL;
-- undo: ALTER TABLE "public"."größe ☃ ключ" RENAME COLUMN "_so_old_größe ☃ ключ" TO "größe ☃ ключ"
-- ==== purge
-- drop_column; ACCESS EXCLUSIVE public."größe ☃ ключ"; !lock; !data-loss; !irreversible
ALTER TABLE "public"."größe ☃ ключ" DROP COLUMN "_so_old_größe ☃ ключ";
-- no undo: the values are gone
