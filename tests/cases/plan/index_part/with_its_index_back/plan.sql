-- ==== contract
-- index_part
COMMENT ON INDEX "public"."p21_id_a_idx" IS NULL;
-- undo: COMMENT ON INDEX "public"."p21_id_a_idx" IS 'comes later'

-- index_part
COMMENT ON INDEX "public"."p1_id_b_key" IS NULL;
-- undo: COMMENT ON INDEX "public"."p1_id_b_key" IS 'of the key'

-- index_part
ALTER INDEX "public"."p1_a_idx" RESET (fillfactor);
COMMENT ON INDEX "public"."p1_a_idx" IS NULL;
-- undo: ALTER INDEX "public"."p1_a_idx" SET (fillfactor=70);
-- undo: COMMENT ON INDEX "public"."p1_a_idx" IS 'comes along'

-- constraint; ACCESS EXCLUSIVE public.p; !lock
ALTER TABLE "public"."p" DROP CONSTRAINT "one";
-- undo: ALTER TABLE "public"."p1" ADD CONSTRAINT "p1_id_b_key" UNIQUE USING INDEX "_so_undo_p1_id_b_key";
-- undo: ALTER TABLE "public"."p21" ADD CONSTRAINT "p21_id_b_key" UNIQUE USING INDEX "_so_undo_p21_id_b_key";
-- undo: ALTER TABLE "public"."p" ADD CONSTRAINT "one" UNIQUE (id, b)

-- index
SELECT 1;
-- undo: ALTER INDEX "public"."p2_id_a_idx" ATTACH PARTITION "public"."p21_id_a_idx";
-- undo: ALTER INDEX "public"."on_id" ATTACH PARTITION "public"."p2_id_a_idx";
-- undo: ALTER INDEX "public"."on_id" ATTACH PARTITION "public"."p1_id_a_idx"

-- index; SHARE UPDATE EXCLUSIVE public.p1; no transaction
SELECT 1;
-- undo: CREATE UNIQUE INDEX CONCURRENTLY "p1_id_a_idx" ON "public"."p1" USING btree (id, a)

-- index; SHARE UPDATE EXCLUSIVE public.p21; no transaction
SELECT 1;
-- undo: CREATE UNIQUE INDEX CONCURRENTLY "p21_id_a_idx" ON "public"."p21" USING btree (id, a)

-- index; ACCESS EXCLUSIVE public.p; !lock
DROP INDEX "public"."on_id";
-- undo: CREATE UNIQUE INDEX "on_id" ON ONLY "public"."p" USING btree (id, a);
-- undo: CREATE UNIQUE INDEX "p2_id_a_idx" ON ONLY "public"."p2" USING btree (id, a)

-- index
SELECT 1;
-- undo: ALTER INDEX "public"."p2_a_idx" ATTACH PARTITION "public"."p21_a_idx";
-- undo: ALTER INDEX "public"."on_a" ATTACH PARTITION "public"."p2_a_idx";
-- undo: ALTER INDEX "public"."on_a" ATTACH PARTITION "public"."p1_a_idx"

-- index; SHARE UPDATE EXCLUSIVE public.p1; no transaction
SELECT 1;
-- undo: CREATE INDEX CONCURRENTLY "p1_a_idx" ON "public"."p1" USING btree (a)

-- index; SHARE UPDATE EXCLUSIVE public.p21; no transaction
SELECT 1;
-- undo: CREATE INDEX CONCURRENTLY "p21_a_idx" ON "public"."p21" USING btree (a)

-- index; ACCESS EXCLUSIVE public.p; !lock
DROP INDEX "public"."on_a";
-- undo: CREATE INDEX "on_a" ON ONLY "public"."p" USING btree (a);
-- undo: CREATE INDEX "p2_a_idx" ON ONLY "public"."p2" USING btree (a)

-- constraint; SHARE UPDATE EXCLUSIVE public.p1; no transaction
DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_undo_p1_id_b_key";
-- undo: CREATE UNIQUE INDEX CONCURRENTLY "_so_undo_p1_id_b_key" ON "public"."p1" USING btree (id, b)

-- constraint; SHARE UPDATE EXCLUSIVE public.p21; no transaction
DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_undo_p21_id_b_key";
-- undo: CREATE UNIQUE INDEX CONCURRENTLY "_so_undo_p21_id_b_key" ON "public"."p21" USING btree (id, b)
