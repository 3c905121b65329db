-- ==== contract
-- index
SELECT 1;
-- undo: ALTER INDEX "public"."p_a" ATTACH PARTITION "public"."p2_id_a_idx";
-- undo: ALTER INDEX "public"."p_a" ATTACH PARTITION "public"."p1_id_a_idx"

-- index; SHARE UPDATE EXCLUSIVE public.p1; no transaction
SELECT 1;
-- undo: CREATE UNIQUE INDEX CONCURRENTLY "p1_id_a_idx" ON "public"."p1" USING btree (id, a)

-- index; SHARE UPDATE EXCLUSIVE public.p2; no transaction
SELECT 1;
-- undo: CREATE UNIQUE INDEX CONCURRENTLY "p2_id_a_idx" ON "public"."p2" USING btree (id, a)

-- index; ACCESS EXCLUSIVE public.p; !lock
DROP INDEX "public"."p_a";
-- undo: CREATE UNIQUE INDEX "p_a" ON ONLY "public"."p" USING btree (id, a)
