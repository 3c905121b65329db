-- ==== contract
-- drop_column; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" RENAME COLUMN "n" TO "_so_old_n";
COMMENT ON COLUMN "public"."t"."_so_old_n" IS 'schemaops: retired';
COMMENT ON SEQUENCE "public"."t_n_seq" IS 'schemaops: retired';
-- undo: COMMENT ON COLUMN "public"."t"."_so_old_n" IS NULL;
-- undo: ALTER TABLE "public"."t" RENAME COLUMN "_so_old_n" TO "n";
-- undo: COMMENT ON SEQUENCE "public"."t_n_seq" IS NULL
-- ==== purge
-- drop_column; ACCESS EXCLUSIVE public.t; !lock; !data-loss; !irreversible
ALTER TABLE "public"."t" DROP COLUMN "_so_old_n";
-- no undo: the values are gone
