-- ==== expand
-- partition; SHARE UPDATE EXCLUSIVE public.p
CREATE TABLE "public"."p1" (LIKE "public"."p" INCLUDING DEFAULTS INCLUDING CONSTRAINTS INCLUDING GENERATED INCLUDING STORAGE INCLUDING COMPRESSION);
ALTER TABLE "public"."p" ATTACH PARTITION "public"."p1" FOR VALUES FROM (0) TO (100);
-- undo: DROP TABLE "public"."p1"

-- partition; SHARE UPDATE EXCLUSIVE public.p
CREATE TABLE "public"."p2" (LIKE "public"."p" INCLUDING DEFAULTS INCLUDING CONSTRAINTS INCLUDING GENERATED INCLUDING STORAGE INCLUDING COMPRESSION) PARTITION BY RANGE (id);
ALTER TABLE "public"."p" ATTACH PARTITION "public"."p2" FOR VALUES FROM (100) TO (200);
-- undo: DROP TABLE "public"."p2"

-- partition; ACCESS EXCLUSIVE public.p2; !lock
CREATE TABLE "public"."p21" PARTITION OF "public"."p2" FOR VALUES FROM (100) TO (150);
-- undo: DROP TABLE "public"."p21"

-- index; SHARE public.p; !lock
CREATE INDEX "p_a" ON ONLY "public"."p" USING btree (a);
-- undo: DROP INDEX IF EXISTS "public"."p_a"

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
ALTER INDEX "public"."p_a" ATTACH PARTITION "public"."p2_a_idx";
ALTER INDEX "public"."p_a" ATTACH PARTITION "public"."p1_a_idx";
-- undo: DROP INDEX IF EXISTS "public"."p_a"
