-- ==== contract
-- drop_column; ACCESS EXCLUSIVE public.p; !lock
ALTER TABLE "public"."p" RENAME COLUMN "a" TO "_so_old_a";
COMMENT ON COLUMN "public"."p"."_so_old_a" IS 'schemaops: retired';
-- undo: COMMENT ON COLUMN "public"."p"."_so_old_a" IS NULL;
-- undo: ALTER TABLE "public"."p" RENAME COLUMN "_so_old_a" TO "a"
-- ==== purge
-- drop_column; ACCESS EXCLUSIVE public.p; !lock; !data-loss; !irreversible
ALTER TABLE "public"."p" DROP COLUMN "_so_old_a";
-- no undo: the values are gone
