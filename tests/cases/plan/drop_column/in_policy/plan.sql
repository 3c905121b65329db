-- ==== expand
-- direct; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" DISABLE ROW LEVEL SECURITY;
-- undo: ALTER TABLE "public"."t" ENABLE ROW LEVEL SECURITY
-- ==== contract
-- policy; ACCESS EXCLUSIVE public.t; !lock
DROP POLICY "p" ON "public"."t";
-- undo: CREATE POLICY "p" ON "public"."t" AS PERMISSIVE FOR ALL TO PUBLIC USING ((a = CURRENT_USER))

-- drop_column; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" RENAME COLUMN "a" TO "_so_old_a";
COMMENT ON COLUMN "public"."t"."_so_old_a" IS 'schemaops: retired';
-- undo: COMMENT ON COLUMN "public"."t"."_so_old_a" IS NULL;
-- undo: ALTER TABLE "public"."t" RENAME COLUMN "_so_old_a" TO "a"
-- ==== purge
-- drop_column; ACCESS EXCLUSIVE public.t; !lock; !data-loss; !irreversible
ALTER TABLE "public"."t" DROP COLUMN "_so_old_a";
-- no undo: the values are gone
