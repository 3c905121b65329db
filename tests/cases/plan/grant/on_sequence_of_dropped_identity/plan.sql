-- ==== contract
-- grant
REVOKE USAGE ON SEQUENCE "public"."t_b_seq" FROM PUBLIC;
-- undo: GRANT USAGE ON SEQUENCE "public"."t_b_seq" TO PUBLIC

-- drop_column; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" RENAME COLUMN "b" TO "_so_old_b";
COMMENT ON COLUMN "public"."t"."_so_old_b" IS 'schemaops: retired';
-- undo: COMMENT ON COLUMN "public"."t"."_so_old_b" IS NULL;
-- undo: ALTER TABLE "public"."t" RENAME COLUMN "_so_old_b" TO "b"
-- ==== purge
-- drop_column; ACCESS EXCLUSIVE public.t; !lock; !data-loss; !irreversible
ALTER TABLE "public"."t" DROP COLUMN "_so_old_b";
-- no undo: the values are gone
