-- ==== contract
-- constraint; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" DROP CONSTRAINT "t_a_b_key";
-- undo: ALTER TABLE "public"."t" ADD CONSTRAINT "t_a_b_key" UNIQUE USING INDEX "_so_undo_t_a_b_key"

-- constraint; SHARE UPDATE EXCLUSIVE public.t; no transaction
DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_undo_t_a_b_key";
-- undo: CREATE UNIQUE INDEX CONCURRENTLY "_so_undo_t_a_b_key" ON "public"."t" USING btree (a, b)

-- drop_column; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" RENAME COLUMN "a" TO "_so_old_a";
COMMENT ON COLUMN "public"."t"."_so_old_a" IS 'schemaops: retired';
-- undo: COMMENT ON COLUMN "public"."t"."_so_old_a" IS NULL;
-- undo: ALTER TABLE "public"."t" RENAME COLUMN "_so_old_a" TO "a"
-- ==== purge
-- drop_column; ACCESS EXCLUSIVE public.t; !lock; !data-loss; !irreversible
ALTER TABLE "public"."t" DROP COLUMN "_so_old_a";
-- no undo: the values are gone
