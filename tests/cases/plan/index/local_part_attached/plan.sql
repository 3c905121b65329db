-- ==== expand
-- index; SHARE UPDATE EXCLUSIVE public.p1; no transaction
SELECT 1;
-- undo: CREATE INDEX CONCURRENTLY "one" ON "public"."p1" USING btree (a)

-- index; SHARE UPDATE EXCLUSIVE public.p2; !scan; no transaction
CREATE INDEX CONCURRENTLY "two" ON "public"."p2" USING btree (a);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."two"

-- index; ACCESS SHARE public.p; ACCESS SHARE public.p1; ACCESS SHARE public.p2
ALTER INDEX "public"."p_a" ATTACH PARTITION "public"."two";
ALTER INDEX "public"."p_a" ATTACH PARTITION "public"."one";
-- undo: DROP INDEX IF EXISTS "public"."p_a";
-- undo: CREATE INDEX "p_a" ON ONLY "public"."p" USING btree (a)
