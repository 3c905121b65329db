-- ==== contract
-- drop_column; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" RENAME COLUMN "g" TO "_so_old_g";
COMMENT ON COLUMN "public"."t"."_so_old_g" IS 'schemaops: retired';
-- undo: COMMENT ON COLUMN "public"."t"."_so_old_g" IS NULL;
-- undo: ALTER TABLE "public"."t" RENAME COLUMN "_so_old_g" TO "g"
-- ==== purge
-- drop_column; ACCESS EXCLUSIVE public.t; !lock; !data-loss; !irreversible
ALTER TABLE "public"."t" DROP COLUMN "_so_old_g";
-- no undo: the values are gone
