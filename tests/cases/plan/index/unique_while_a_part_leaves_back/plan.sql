-- ==== expand
-- partition; SHARE UPDATE EXCLUSIVE public.p
CREATE TABLE "public"."p2" (LIKE "public"."p" INCLUDING DEFAULTS INCLUDING CONSTRAINTS INCLUDING GENERATED INCLUDING STORAGE INCLUDING COMPRESSION);
ALTER TABLE "public"."p" ATTACH PARTITION "public"."p2" FOR VALUES FROM (100) TO (200);
-- undo: DROP TABLE "public"."p2"
-- ==== contract
-- index
SELECT 1;
-- undo: ALTER INDEX "public"."p_a" ATTACH PARTITION "public"."_so_part_p_a_p2";
-- undo: ALTER INDEX "public"."p_a" ATTACH PARTITION "public"."p1_id_a_idx"

-- index; SHARE UPDATE EXCLUSIVE public.p1; no transaction
SELECT 1;
-- undo: CREATE UNIQUE INDEX CONCURRENTLY "p1_id_a_idx" ON "public"."p1" USING btree (id, a)

-- index; SHARE UPDATE EXCLUSIVE public.p2; no transaction
SELECT 1;
-- undo: CREATE UNIQUE INDEX CONCURRENTLY "_so_part_p_a_p2" ON "public"."p2" USING btree (id, a)

-- index; ACCESS EXCLUSIVE public.p; !lock
DROP INDEX "public"."p_a";
-- undo: CREATE UNIQUE INDEX "p_a" ON ONLY "public"."p" USING btree (id, a)
