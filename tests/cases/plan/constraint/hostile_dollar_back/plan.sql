-- ==== expand
-- not_null; ACCESS EXCLUSIVE "a$so$b"."a$so$b"; !lock
ALTER TABLE "a$so$b"."a$so$b" ALTER COLUMN "a$so$b" DROP NOT NULL;
-- undo: ALTER TABLE "a$so$b"."a$so$b" ALTER COLUMN "a$so$b" SET NOT NULL;
-- undo: ALTER TABLE "a$so$b"."a$so$b" DROP CONSTRAINT IF EXISTS "_so_not_null_a$so$b_a$so$b"

-- not_null; ACCESS EXCLUSIVE "a$so$b"."a$so$b"; !lock
ALTER TABLE "a$so$b"."a$so$b" DROP CONSTRAINT IF EXISTS "_so_not_null_a$so$b_a$so$b";
-- undo: ALTER TABLE "a$so$b"."a$so$b" VALIDATE CONSTRAINT "_so_not_null_a$so$b_a$so$b"

-- not_null; ACCESS EXCLUSIVE "a$so$b"."a$so$b"; !lock
ALTER TABLE "a$so$b"."a$so$b" DROP CONSTRAINT IF EXISTS "_so_not_null_a$so$b_a$so$b";
-- undo: ALTER TABLE "a$so$b"."a$so$b" DROP CONSTRAINT IF EXISTS "_so_not_null_a$so$b_a$so$b";
-- undo: ALTER TABLE "a$so$b"."a$so$b" ADD CONSTRAINT "_so_not_null_a$so$b_a$so$b" CHECK ("a$so$b" IS NOT NULL) NOT VALID

-- constraint; SHARE UPDATE EXCLUSIVE "a$so$b"."a$so$b"
ALTER TABLE "a$so$b"."a$so$b" VALIDATE CONSTRAINT "a$so$b";
-- undo: ALTER TABLE "a$so$b"."a$so$b" VALIDATE CONSTRAINT "a$so$b"

-- constraint; ACCESS EXCLUSIVE "a$so$b"."a$so$b"; !lock
ALTER TABLE "a$so$b"."a$so$b" DROP CONSTRAINT "a$so$b";
-- undo: ALTER TABLE "a$so$b"."a$so$b" ADD CONSTRAINT "a$so$b" CHECK (("a$so$b" <> ''::text)) NOT VALID
-- ==== contract
-- constraint; ACCESS EXCLUSIVE "a$so$b"."a$so$b"; !lock
ALTER TABLE "a$so$b"."a$so$b" DROP CONSTRAINT "u dollar";
-- undo: ALTER TABLE "a$so$b"."a$so$b" ADD CONSTRAINT "u dollar" UNIQUE USING INDEX "_so_undo_u dollar"

-- constraint; SHARE UPDATE EXCLUSIVE "a$so$b"."a$so$b"; no transaction
DROP INDEX CONCURRENTLY IF EXISTS "a$so$b"."_so_undo_u dollar";
-- undo: CREATE UNIQUE INDEX CONCURRENTLY "_so_undo_u dollar" ON "a$so$b"."a$so$b" USING btree ("a$so$b")
