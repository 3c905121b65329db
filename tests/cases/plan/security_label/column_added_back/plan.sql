-- ==== contract
-- drop_column; ACCESS EXCLUSIVE public.customer; !lock
ALTER TABLE "public"."customer" RENAME COLUMN "phone" TO "_so_old_phone";
COMMENT ON COLUMN "public"."customer"."_so_old_phone" IS 'schemaops: retired';
-- undo: COMMENT ON COLUMN "public"."customer"."_so_old_phone" IS NULL;
-- undo: ALTER TABLE "public"."customer" RENAME COLUMN "_so_old_phone" TO "phone"
-- ==== purge
-- drop_column; ACCESS EXCLUSIVE public.customer; !lock; !data-loss; !irreversible
ALTER TABLE "public"."customer" DROP COLUMN "_so_old_phone";
-- no undo: the values are gone
