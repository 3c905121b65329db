-- ==== expand
-- index; SHARE public.p; !lock
CREATE INDEX "p_a" ON ONLY "public"."p" USING btree (a);
-- undo: DROP INDEX IF EXISTS "public"."p_a"

-- index; SHARE UPDATE EXCLUSIVE public.p1; !scan; no transaction
CREATE INDEX CONCURRENTLY "one" ON "public"."p1" USING btree (a);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."one"

-- index; SHARE public.p2; !lock
CREATE INDEX "two" ON ONLY "public"."p2" USING btree (a);
-- undo: DROP INDEX IF EXISTS "public"."two"

-- index; SHARE UPDATE EXCLUSIVE public.p21; !scan; no transaction
CREATE INDEX CONCURRENTLY "p21_a_idx" ON "public"."p21" USING btree (a);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."p21_a_idx"

-- index; ACCESS SHARE public.p; ACCESS SHARE public.p1; ACCESS SHARE public.p2; ACCESS SHARE public.p21
ALTER INDEX "public"."two" ATTACH PARTITION "public"."p21_a_idx";
ALTER INDEX "public"."p_a" ATTACH PARTITION "public"."two";
ALTER INDEX "public"."p_a" ATTACH PARTITION "public"."one";
-- undo: DROP INDEX IF EXISTS "public"."p_a"

-- index
COMMENT ON INDEX "public"."p_a" IS 'finds a';
-- no undo: the comment goes with the index
