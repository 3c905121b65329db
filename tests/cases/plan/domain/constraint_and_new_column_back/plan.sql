-- ==== expand
-- domain
ALTER DOMAIN "public"."d" DROP CONSTRAINT "d_check";
-- undo: ALTER DOMAIN "public"."d" ADD CONSTRAINT "d_check" CHECK ((VALUE <> 'never'::text))
-- ==== contract
-- drop_column; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" RENAME COLUMN "b" TO "_so_old_b";
COMMENT ON COLUMN "public"."t"."_so_old_b" IS 'schemaops: retired';
-- undo: COMMENT ON COLUMN "public"."t"."_so_old_b" IS NULL;
-- undo: ALTER TABLE "public"."t" RENAME COLUMN "_so_old_b" TO "b"
-- ==== purge
-- drop_column; ACCESS EXCLUSIVE public.t; !lock; !data-loss; !irreversible
ALTER TABLE "public"."t" DROP COLUMN "_so_old_b";
-- no undo: the values are gone
