-- ==== contract
-- index; SHARE UPDATE EXCLUSIVE public.p1; no transaction
DROP INDEX CONCURRENTLY IF EXISTS "public"."p1_a";
-- undo: CREATE INDEX CONCURRENTLY "p1_a" ON "public"."p1" USING btree (a)
