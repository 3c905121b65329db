-- ==== expand
-- drop_column; ACCESS EXCLUSIVE public."it""s a 'name' "; !lock
ALTER TABLE "public"."it""s a 'name' " ALTER COLUMN "it""s a 'name' " DROP NOT NULL;
-- undo: ALTER TABLE "public"."it""s a 'name' " ALTER COLUMN "it""s a 'name' " SET NOT NULL;
-- undo: ALTER TABLE "public"."it""s a 'name' " DROP CONSTRAINT IF EXISTS "_so_not_null_it""s a 'name' _it""s a 'name' "

-- drop_column; ACCESS EXCLUSIVE public."it""s a 'name' "; !lock
ALTER TABLE "public"."it""s a 'name' " DROP CONSTRAINT IF EXISTS "_so_not_null_it""s a 'name' _it""s a 'name' ";
-- undo: ALTER TABLE "public"."it""s a 'name' " VALIDATE CONSTRAINT "_so_not_null_it""s a 'name' _it""s a 'name' "

-- drop_column; ACCESS EXCLUSIVE public."it""s a 'name' "; !lock
ALTER TABLE "public"."it""s a 'name' " DROP CONSTRAINT IF EXISTS "_so_not_null_it""s a 'name' _it""s a 'name' ";
-- undo: ALTER TABLE "public"."it""s a 'name' " DROP CONSTRAINT IF EXISTS "_so_not_null_it""s a 'name' _it""s a 'name' ";
-- undo: ALTER TABLE "public"."it""s a 'name' " ADD CONSTRAINT "_so_not_null_it""s a 'name' _it""s a 'name' " CHECK ("it""s a 'name' " IS NOT NULL) NOT VALID
-- ==== contract
-- drop_column; ACCESS EXCLUSIVE public."it""s a 'name' "; !lock
ALTER TABLE "public"."it""s a 'name' " RENAME COLUMN "it""s a 'name' " TO "_so_old_it""s a 'name' ";
COMMENT ON COLUMN "public"."it""s a 'name' "."_so_old_it""s a 'name' " IS 'schemaops: retired';
-- undo: COMMENT ON COLUMN "public"."it""s a 'name' "."_so_old_it""s a 'name' " IS NULL;
-- undo: ALTER TABLE "public"."it""s a 'name' " RENAME COLUMN "_so_old_it""s a 'name' " TO "it""s a 'name' "
-- ==== purge
-- drop_column; ACCESS EXCLUSIVE public."it""s a 'name' "; !lock; !data-loss; !irreversible
ALTER TABLE "public"."it""s a 'name' " DROP COLUMN "_so_old_it""s a 'name' ";
-- no undo: the values are gone
