-- ==== contract
-- index
SELECT 1;
-- undo: ALTER INDEX "public"."p_a" ATTACH PARTITION "public"."p2_a_idx";
-- undo: ALTER INDEX "public"."p_a" ATTACH PARTITION "public"."p1_a_idx"

-- index; SHARE UPDATE EXCLUSIVE public.p1; no transaction
SELECT 1;
-- undo: CREATE INDEX CONCURRENTLY "p1_a_idx" ON "public"."p1" USING btree (a)

-- index; SHARE UPDATE EXCLUSIVE public.p2; no transaction
SELECT 1;
-- undo: CREATE INDEX CONCURRENTLY "p2_a_idx" ON "public"."p2" USING btree (a)

-- index; ACCESS EXCLUSIVE public.p; !lock
DROP INDEX "public"."p_a";
-- undo: CREATE INDEX "p_a" ON ONLY "public"."p" USING btree (a)
