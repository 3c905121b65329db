-- ==== expand
-- not_null; ACCESS EXCLUSIVE "it""s a 'name' "."it""s a 'name' "; !lock
ALTER TABLE "it""s a 'name' "."it""s a 'name' " ALTER COLUMN "it""s a 'name' " DROP NOT NULL;
-- undo: ALTER TABLE "it""s a 'name' "."it""s a 'name' " ALTER COLUMN "it""s a 'name' " SET NOT NULL;
-- undo: ALTER TABLE "it""s a 'name' "."it""s a 'name' " DROP CONSTRAINT IF EXISTS "_so_not_null_it""s a 'name' _it""s a 'name' "

-- not_null; ACCESS EXCLUSIVE "it""s a 'name' "."it""s a 'name' "; !lock
ALTER TABLE "it""s a 'name' "."it""s a 'name' " DROP CONSTRAINT IF EXISTS "_so_not_null_it""s a 'name' _it""s a 'name' ";
-- undo: ALTER TABLE "it""s a 'name' "."it""s a 'name' " VALIDATE CONSTRAINT "_so_not_null_it""s a 'name' _it""s a 'name' "

-- not_null; ACCESS EXCLUSIVE "it""s a 'name' "."it""s a 'name' "; !lock
ALTER TABLE "it""s a 'name' "."it""s a 'name' " DROP CONSTRAINT IF EXISTS "_so_not_null_it""s a 'name' _it""s a 'name' ";
-- undo: ALTER TABLE "it""s a 'name' "."it""s a 'name' " DROP CONSTRAINT IF EXISTS "_so_not_null_it""s a 'name' _it""s a 'name' ";
-- undo: ALTER TABLE "it""s a 'name' "."it""s a 'name' " ADD CONSTRAINT "_so_not_null_it""s a 'name' _it""s a 'name' " CHECK ("it""s a 'name' " IS NOT NULL) NOT VALID

-- constraint; SHARE UPDATE EXCLUSIVE "it""s a 'name' "."it""s a 'name' "
ALTER TABLE "it""s a 'name' "."it""s a 'name' " VALIDATE CONSTRAINT "it""s a 'name' ";
-- undo: ALTER TABLE "it""s a 'name' "."it""s a 'name' " VALIDATE CONSTRAINT "it""s a 'name' "

-- constraint; ACCESS EXCLUSIVE "it""s a 'name' "."it""s a 'name' "; !lock
ALTER TABLE "it""s a 'name' "."it""s a 'name' " DROP CONSTRAINT "it""s a 'name' ";
-- undo: ALTER TABLE "it""s a 'name' "."it""s a 'name' " ADD CONSTRAINT "it""s a 'name' " CHECK (("it""s a 'name' " <> ''::text)) NOT VALID
-- ==== contract
-- constraint; ACCESS EXCLUSIVE "it""s a 'name' "."it""s a 'name' "; !lock
ALTER TABLE "it""s a 'name' "."it""s a 'name' " DROP CONSTRAINT "u quotes";
-- undo: ALTER TABLE "it""s a 'name' "."it""s a 'name' " ADD CONSTRAINT "u quotes" UNIQUE USING INDEX "_so_undo_u quotes"

-- constraint; SHARE UPDATE EXCLUSIVE "it""s a 'name' "."it""s a 'name' "; no transaction
DROP INDEX CONCURRENTLY IF EXISTS "it""s a 'name' "."_so_undo_u quotes";
-- undo: CREATE UNIQUE INDEX CONCURRENTLY "_so_undo_u quotes" ON "it""s a 'name' "."it""s a 'name' " USING btree ("it""s a 'name' ")
