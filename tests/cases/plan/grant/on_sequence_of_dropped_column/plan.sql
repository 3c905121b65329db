-- ==== contract
-- drop_column; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" RENAME COLUMN "b" TO "_so_old_b";
COMMENT ON COLUMN "public"."t"."_so_old_b" IS 'schemaops: retired';
COMMENT ON SEQUENCE "public"."t_b_seq" IS 'schemaops: retired';
-- undo: COMMENT ON COLUMN "public"."t"."_so_old_b" IS NULL;
-- undo: ALTER TABLE "public"."t" RENAME COLUMN "_so_old_b" TO "b";
-- undo: COMMENT ON SEQUENCE "public"."t_b_seq" IS NULL
-- ==== purge
-- drop_column; ACCESS EXCLUSIVE public.t; !lock; !data-loss; !irreversible
ALTER TABLE "public"."t" DROP COLUMN "_so_old_b";
-- no undo: the values are gone
