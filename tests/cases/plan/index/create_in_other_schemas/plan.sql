-- ==== expand
-- index; SHARE public.p; !lock
CREATE INDEX "p_a" ON ONLY "public"."p" USING btree (a);
-- undo: DROP INDEX IF EXISTS "public"."p_a"

-- index; SHARE other.p1; !lock
CREATE INDEX "p1_a_idx" ON ONLY "other"."p1" USING btree (a);
-- undo: DROP INDEX IF EXISTS "other"."p1_a_idx"

-- index; SHARE UPDATE EXCLUSIVE public.p1; !scan; no transaction
CREATE INDEX CONCURRENTLY "p1_a_idx" ON "public"."p1" USING btree (a);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."p1_a_idx"

-- index; SHARE UPDATE EXCLUSIVE other.p11; !scan; no transaction
CREATE INDEX CONCURRENTLY "p11_a_idx" ON "other"."p11" USING btree (a);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "other"."p11_a_idx"

-- index; SHARE UPDATE EXCLUSIVE other.p12; !scan; no transaction
CREATE INDEX CONCURRENTLY "p12_a_idx" ON "other"."p12" USING btree (a);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "other"."p12_a_idx"

-- index; ACCESS SHARE public.p; ACCESS SHARE other.p1; ACCESS SHARE public.p1; ACCESS SHARE other.p11; ACCESS SHARE other.p12
ALTER INDEX "other"."p1_a_idx" ATTACH PARTITION "other"."p12_a_idx";
ALTER INDEX "other"."p1_a_idx" ATTACH PARTITION "other"."p11_a_idx";
ALTER INDEX "public"."p_a" ATTACH PARTITION "public"."p1_a_idx";
ALTER INDEX "public"."p_a" ATTACH PARTITION "other"."p1_a_idx";
-- undo: DROP INDEX IF EXISTS "public"."p_a"
