-- ==== expand
-- partition; SHARE UPDATE EXCLUSIVE public.p2
CREATE TABLE "public"."p22" (LIKE "public"."p2" INCLUDING DEFAULTS INCLUDING CONSTRAINTS INCLUDING GENERATED INCLUDING STORAGE INCLUDING COMPRESSION);
ALTER TABLE "public"."p2" ATTACH PARTITION "public"."p22" FOR VALUES FROM (150) TO (200);
-- undo: DROP TABLE "public"."p22"
-- ==== contract
-- index
SELECT 1;
-- undo: ALTER INDEX "public"."p2_a_idx" ATTACH PARTITION "public"."_so_part_p_a_p22";
-- undo: ALTER INDEX "public"."p2_a_idx" ATTACH PARTITION "public"."p21_a_idx";
-- undo: ALTER INDEX "public"."p_a" ATTACH PARTITION "public"."p2_a_idx";
-- undo: ALTER INDEX "public"."p_a" ATTACH PARTITION "public"."p1_a_idx"

-- index; SHARE UPDATE EXCLUSIVE public.p1; no transaction
SELECT 1;
-- undo: CREATE INDEX CONCURRENTLY "p1_a_idx" ON "public"."p1" USING btree (a)

-- index; SHARE UPDATE EXCLUSIVE public.p21; no transaction
SELECT 1;
-- undo: CREATE INDEX CONCURRENTLY "p21_a_idx" ON "public"."p21" USING btree (a)

-- index; SHARE UPDATE EXCLUSIVE public.p22; no transaction
SELECT 1;
-- undo: CREATE INDEX CONCURRENTLY "_so_part_p_a_p22" ON "public"."p22" USING btree (a)

-- index; ACCESS EXCLUSIVE public.p; !lock
DROP INDEX "public"."p_a";
-- undo: CREATE INDEX "p_a" ON ONLY "public"."p" USING btree (a);
-- undo: CREATE INDEX "p2_a_idx" ON ONLY "public"."p2" USING btree (a)
