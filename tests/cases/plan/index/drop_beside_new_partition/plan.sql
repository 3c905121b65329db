-- ==== expand
-- partition; SHARE UPDATE EXCLUSIVE public.p
CREATE TABLE "public"."p2" (LIKE "public"."p" INCLUDING DEFAULTS INCLUDING CONSTRAINTS INCLUDING GENERATED INCLUDING STORAGE INCLUDING COMPRESSION);
ALTER TABLE "public"."p" ATTACH PARTITION "public"."p2" FOR VALUES FROM (100) TO (200);
-- undo: DROP TABLE "public"."p2"
-- ==== contract
-- index
SELECT 1;
-- undo: ALTER INDEX "public"."p_a" ATTACH PARTITION "public"."_so_part_p_a_p2";
-- undo: ALTER INDEX "public"."p_a" ATTACH PARTITION "public"."p1_a_idx"

-- index; SHARE UPDATE EXCLUSIVE public.p1; no transaction
SELECT 1;
-- undo: CREATE INDEX CONCURRENTLY "p1_a_idx" ON "public"."p1" USING btree (a)

-- index; SHARE UPDATE EXCLUSIVE public.p2; no transaction
SELECT 1;
-- undo: CREATE INDEX CONCURRENTLY "_so_part_p_a_p2" ON "public"."p2" USING btree (a)

-- index; ACCESS EXCLUSIVE public.p; !lock
DROP INDEX "public"."p_a";
-- undo: CREATE INDEX "p_a" ON ONLY "public"."p" USING btree (a)
