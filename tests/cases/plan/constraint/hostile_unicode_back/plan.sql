-- ==== expand
-- not_null; ACCESS EXCLUSIVE "größe ☃ ключ"."größe ☃ ключ"; !lock
ALTER TABLE "größe ☃ ключ"."größe ☃ ключ" ALTER COLUMN "größe ☃ ключ" DROP NOT NULL;
-- undo: ALTER TABLE "größe ☃ ключ"."größe ☃ ключ" ALTER COLUMN "größe ☃ ключ" SET NOT NULL;
-- undo: ALTER TABLE "größe ☃ ключ"."größe ☃ ключ" DROP CONSTRAINT IF EXISTS "_so_not_null_größe ☃ ключ_größe ☃ ключ"

-- not_null; ACCESS EXCLUSIVE "größe ☃ ключ"."größe ☃ ключ"; !lock
ALTER TABLE "größe ☃ ключ"."größe ☃ ключ" DROP CONSTRAINT IF EXISTS "_so_not_null_größe ☃ ключ_größe ☃ ключ";
-- undo: ALTER TABLE "größe ☃ ключ"."größe ☃ ключ" VALIDATE CONSTRAINT "_so_not_null_größe ☃ ключ_größe ☃ ключ"

-- not_null; ACCESS EXCLUSIVE "größe ☃ ключ"."größe ☃ ключ"; !lock
ALTER TABLE "größe ☃ ключ"."größe ☃ ключ" DROP CONSTRAINT IF EXISTS "_so_not_null_größe ☃ ключ_größe ☃ ключ";
-- undo: ALTER TABLE "größe ☃ ключ"."größe ☃ ключ" DROP CONSTRAINT IF EXISTS "_so_not_null_größe ☃ ключ_größe ☃ ключ";
-- undo: ALTER TABLE "größe ☃ ключ"."größe ☃ ключ" ADD CONSTRAINT "_so_not_null_größe ☃ ключ_größe ☃ ключ" CHECK ("größe ☃ ключ" IS NOT NULL) NOT VALID

-- constraint; SHARE UPDATE EXCLUSIVE "größe ☃ ключ"."größe ☃ ключ"
ALTER TABLE "größe ☃ ключ"."größe ☃ ключ" VALIDATE CONSTRAINT "größe ☃ ключ";
-- undo: ALTER TABLE "größe ☃ ключ"."größe ☃ ключ" VALIDATE CONSTRAINT "größe ☃ ключ"

-- constraint; ACCESS EXCLUSIVE "größe ☃ ключ"."größe ☃ ключ"; !lock
ALTER TABLE "größe ☃ ключ"."größe ☃ ключ" DROP CONSTRAINT "größe ☃ ключ";
-- undo: ALTER TABLE "größe ☃ ключ"."größe ☃ ключ" ADD CONSTRAINT "größe ☃ ключ" CHECK (("größe ☃ ключ" <> ''::text)) NOT VALID
-- ==== contract
-- constraint; ACCESS EXCLUSIVE "größe ☃ ключ"."größe ☃ ключ"; !lock
ALTER TABLE "größe ☃ ключ"."größe ☃ ключ" DROP CONSTRAINT "u unicode";
-- undo: ALTER TABLE "größe ☃ ключ"."größe ☃ ключ" ADD CONSTRAINT "u unicode" UNIQUE USING INDEX "_so_undo_u unicode"

-- constraint; SHARE UPDATE EXCLUSIVE "größe ☃ ключ"."größe ☃ ключ"; no transaction
DROP INDEX CONCURRENTLY IF EXISTS "größe ☃ ключ"."_so_undo_u unicode";
-- undo: CREATE UNIQUE INDEX CONCURRENTLY "_so_undo_u unicode" ON "größe ☃ ключ"."größe ☃ ключ" USING btree ("größe ☃ ключ")
