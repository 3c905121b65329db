-- ==== contract
-- index; SHARE public.p; !lock
CREATE UNIQUE INDEX "p_a" ON ONLY "public"."p" USING btree (id, a);
-- undo: DROP INDEX IF EXISTS "public"."p_a"

-- index; SHARE UPDATE EXCLUSIVE public.p1; !scan; !data-dependent; no transaction
CREATE UNIQUE INDEX CONCURRENTLY "p1_id_a_idx" ON "public"."p1" USING btree (id, a);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."p1_id_a_idx"

-- index; SHARE UPDATE EXCLUSIVE public.p2; !scan; !data-dependent; no transaction
CREATE UNIQUE INDEX CONCURRENTLY "p2_id_a_idx" ON "public"."p2" USING btree (id, a);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."p2_id_a_idx"

-- index; ACCESS SHARE public.p; ACCESS SHARE public.p1; ACCESS SHARE public.p2
ALTER INDEX "public"."p_a" ATTACH PARTITION "public"."p2_id_a_idx";
ALTER INDEX "public"."p_a" ATTACH PARTITION "public"."p1_id_a_idx";
-- undo: DROP INDEX IF EXISTS "public"."p_a"
