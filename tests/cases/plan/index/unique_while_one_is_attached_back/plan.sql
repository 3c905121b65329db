-- ==== contract
-- partition; ACCESS EXCLUSIVE public.p2; !lock
ALTER TABLE "public"."p2" ADD CONSTRAINT "_so_within_p2" CHECK (((id IS NOT NULL) AND (id >= 100) AND (id < 200))) NOT VALID;
-- undo: ALTER TABLE "public"."p2" DROP CONSTRAINT IF EXISTS "_so_within_p2"

-- partition; SHARE UPDATE EXCLUSIVE public.p2; !scan; !data-dependent
ALTER TABLE "public"."p2" VALIDATE CONSTRAINT "_so_within_p2";
-- no undo: it goes with the step that added it

-- partition; ACCESS EXCLUSIVE public.p2; SHARE UPDATE EXCLUSIVE public.p; !lock; no transaction
ALTER TABLE "public"."p" DETACH PARTITION "public"."p2" CONCURRENTLY;
-- undo: ALTER TABLE "public"."p" ATTACH PARTITION "public"."p2" FOR VALUES FROM (100) TO (200)

-- partition; SHARE UPDATE EXCLUSIVE public.p2
ALTER TABLE "public"."p2" VALIDATE CONSTRAINT "_so_within_p2";
-- undo: ALTER TABLE "public"."p2" VALIDATE CONSTRAINT "_so_within_p2"

-- partition; ACCESS EXCLUSIVE public.p2; !lock
ALTER TABLE "public"."p2" DROP CONSTRAINT IF EXISTS "_so_within_p2";
-- undo: ALTER TABLE "public"."p2" ADD CONSTRAINT "_so_within_p2" CHECK (((id IS NOT NULL) AND (id >= 100) AND (id < 200))) NOT VALID

-- partition; SHARE UPDATE EXCLUSIVE public.p2; no transaction
DROP INDEX CONCURRENTLY IF EXISTS "public"."p2_id_a_idx";
-- undo: CREATE UNIQUE INDEX CONCURRENTLY "p2_id_a_idx" ON "public"."p2" USING btree (id, a)

-- index
SELECT 1;
-- undo: ALTER INDEX "public"."p_a" ATTACH PARTITION "public"."p1_id_a_idx"

-- index; SHARE UPDATE EXCLUSIVE public.p1; no transaction
SELECT 1;
-- undo: CREATE UNIQUE INDEX CONCURRENTLY "p1_id_a_idx" ON "public"."p1" USING btree (id, a)

-- index; ACCESS EXCLUSIVE public.p; !lock
DROP INDEX "public"."p_a";
-- undo: CREATE UNIQUE INDEX "p_a" ON ONLY "public"."p" USING btree (id, a)
