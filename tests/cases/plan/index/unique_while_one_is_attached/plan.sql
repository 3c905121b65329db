-- ==== contract
-- partition; SHARE UPDATE EXCLUSIVE public.p2; !scan; !data-dependent; no transaction
CREATE UNIQUE INDEX CONCURRENTLY "p2_id_a_idx" ON "public"."p2" USING btree (id, a);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."p2_id_a_idx"

-- partition; ACCESS EXCLUSIVE public.p2; !lock; !data-dependent
-- gate: SELECT "ctid" FROM "public"."p2" WHERE NOT (((id IS NOT NULL) AND (id >= 100) AND (id < 200))) LIMIT 5
ALTER TABLE "public"."p2" ADD CONSTRAINT "_so_within_p2" CHECK (((id IS NOT NULL) AND (id >= 100) AND (id < 200))) NOT VALID;
-- undo: ALTER TABLE "public"."p2" DROP CONSTRAINT IF EXISTS "_so_within_p2"

-- partition; SHARE UPDATE EXCLUSIVE public.p2; !scan; !data-dependent
ALTER TABLE "public"."p2" VALIDATE CONSTRAINT "_so_within_p2";
-- no undo: it goes with the step that added it

-- partition; ACCESS EXCLUSIVE public.p2; SHARE UPDATE EXCLUSIVE public.p; !lock
ALTER TABLE "public"."p" ATTACH PARTITION "public"."p2" FOR VALUES FROM (100) TO (200);
ALTER TABLE "public"."p2" DROP CONSTRAINT IF EXISTS "_so_within_p2";
-- undo: ALTER TABLE "public"."p" DETACH PARTITION "public"."p2"

-- index; SHARE public.p; !lock
CREATE UNIQUE INDEX "p_a" ON ONLY "public"."p" USING btree (id, a);
-- undo: DROP INDEX IF EXISTS "public"."p_a"

-- index; SHARE UPDATE EXCLUSIVE public.p1; !scan; !data-dependent; no transaction
CREATE UNIQUE INDEX CONCURRENTLY "p1_id_a_idx" ON "public"."p1" USING btree (id, a);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."p1_id_a_idx"

-- index; ACCESS SHARE public.p; ACCESS SHARE public.p1; ACCESS SHARE public.p2
ALTER INDEX "public"."p_a" ATTACH PARTITION "public"."p2_id_a_idx";
ALTER INDEX "public"."p_a" ATTACH PARTITION "public"."p1_id_a_idx";
-- undo: DROP INDEX IF EXISTS "public"."p_a"
