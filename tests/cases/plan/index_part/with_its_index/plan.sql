-- ==== expand
-- index; SHARE public.p; !lock
CREATE INDEX "on_a" ON ONLY "public"."p" USING btree (a);
-- undo: DROP INDEX IF EXISTS "public"."on_a"

-- index; SHARE UPDATE EXCLUSIVE public.p1; !scan; no transaction
CREATE INDEX CONCURRENTLY "p1_a_idx" ON "public"."p1" USING btree (a);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."p1_a_idx"

-- index; SHARE public.p2; !lock
CREATE INDEX "p2_a_idx" ON ONLY "public"."p2" USING btree (a);
-- undo: DROP INDEX IF EXISTS "public"."p2_a_idx"

-- index; SHARE UPDATE EXCLUSIVE public.p21; !scan; no transaction
CREATE INDEX CONCURRENTLY "p21_a_idx" ON "public"."p21" USING btree (a);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."p21_a_idx"

-- index; ACCESS SHARE public.p; ACCESS SHARE public.p1; ACCESS SHARE public.p2; ACCESS SHARE public.p21
ALTER INDEX "public"."p2_a_idx" ATTACH PARTITION "public"."p21_a_idx";
ALTER INDEX "public"."on_a" ATTACH PARTITION "public"."p2_a_idx";
ALTER INDEX "public"."on_a" ATTACH PARTITION "public"."p1_a_idx";
-- undo: DROP INDEX IF EXISTS "public"."on_a"

-- index_part
ALTER INDEX "public"."p1_a_idx" SET (fillfactor=70);
COMMENT ON INDEX "public"."p1_a_idx" IS 'comes along';
-- undo: ALTER INDEX "public"."p1_a_idx" RESET (fillfactor);
-- undo: COMMENT ON INDEX "public"."p1_a_idx" IS NULL
-- ==== contract
-- constraint; SHARE UPDATE EXCLUSIVE public.p1; !scan; !data-dependent; no transaction
-- gate: SELECT "id", "b", count(*) FROM "public"."p1"
-- gate: WHERE "id" IS NOT NULL AND "b" IS NOT NULL
-- gate: GROUP BY "id", "b" HAVING count(*) > 1 LIMIT 6
CREATE UNIQUE INDEX CONCURRENTLY "_so_new_p1_id_b_key" ON "public"."p1" USING btree (id, b);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_p1_id_b_key"

-- constraint; SHARE UPDATE EXCLUSIVE public.p21; !scan; !data-dependent; no transaction
-- gate: SELECT "id", "b", count(*) FROM "public"."p21"
-- gate: WHERE "id" IS NOT NULL AND "b" IS NOT NULL
-- gate: GROUP BY "id", "b" HAVING count(*) > 1 LIMIT 6
CREATE UNIQUE INDEX CONCURRENTLY "_so_new_p21_id_b_key" ON "public"."p21" USING btree (id, b);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_p21_id_b_key"

-- constraint; ACCESS EXCLUSIVE public.p; !lock
ALTER TABLE "public"."p1" ADD CONSTRAINT "p1_id_b_key" UNIQUE USING INDEX "_so_new_p1_id_b_key";
ALTER TABLE "public"."p21" ADD CONSTRAINT "p21_id_b_key" UNIQUE USING INDEX "_so_new_p21_id_b_key";
ALTER TABLE "public"."p" ADD CONSTRAINT "one" UNIQUE (id, b);
-- undo: ALTER TABLE "public"."p" DROP CONSTRAINT "one"

-- index; SHARE public.p; !lock
CREATE UNIQUE INDEX "on_id" ON ONLY "public"."p" USING btree (id, a);
-- undo: DROP INDEX IF EXISTS "public"."on_id"

-- index; SHARE UPDATE EXCLUSIVE public.p1; !scan; !data-dependent; no transaction
CREATE UNIQUE INDEX CONCURRENTLY "p1_id_a_idx" ON "public"."p1" USING btree (id, a);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."p1_id_a_idx"

-- index; SHARE public.p2; !lock
CREATE UNIQUE INDEX "p2_id_a_idx" ON ONLY "public"."p2" USING btree (id, a);
-- undo: DROP INDEX IF EXISTS "public"."p2_id_a_idx"

-- index; SHARE UPDATE EXCLUSIVE public.p21; !scan; !data-dependent; no transaction
CREATE UNIQUE INDEX CONCURRENTLY "p21_id_a_idx" ON "public"."p21" USING btree (id, a);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."p21_id_a_idx"

-- index; ACCESS SHARE public.p; ACCESS SHARE public.p1; ACCESS SHARE public.p2; ACCESS SHARE public.p21
ALTER INDEX "public"."p2_id_a_idx" ATTACH PARTITION "public"."p21_id_a_idx";
ALTER INDEX "public"."on_id" ATTACH PARTITION "public"."p2_id_a_idx";
ALTER INDEX "public"."on_id" ATTACH PARTITION "public"."p1_id_a_idx";
-- undo: DROP INDEX IF EXISTS "public"."on_id"

-- index_part
COMMENT ON INDEX "public"."p1_id_b_key" IS 'of the key';
-- undo: COMMENT ON INDEX "public"."p1_id_b_key" IS NULL

-- index_part
COMMENT ON INDEX "public"."p21_id_a_idx" IS 'comes later';
-- undo: COMMENT ON INDEX "public"."p21_id_a_idx" IS NULL
