-- ==== contract
-- inheritance; ACCESS EXCLUSIVE public.c; SHARE UPDATE EXCLUSIVE public.p; !lock
ALTER TABLE "public"."c" NO INHERIT "public"."p";
-- undo: ALTER TABLE "public"."c" INHERIT "public"."p"

-- drop_column; ACCESS EXCLUSIVE public.p; !lock
ALTER TABLE "public"."p" RENAME COLUMN "n" TO "_so_old_n";
COMMENT ON COLUMN "public"."p"."_so_old_n" IS 'schemaops: retired';
-- undo: COMMENT ON COLUMN "public"."p"."_so_old_n" IS NULL;
-- undo: ALTER TABLE "public"."p" RENAME COLUMN "_so_old_n" TO "n"
-- ==== purge
-- drop_column; ACCESS EXCLUSIVE public.p; !lock; !data-loss; !irreversible
ALTER TABLE "public"."p" DROP COLUMN "_so_old_n";
-- no undo: the values are gone
