-- ==== contract
-- index; SHARE UPDATE EXCLUSIVE public.t; no transaction
DROP INDEX CONCURRENTLY IF EXISTS "public"."t_a";
-- undo: CREATE INDEX CONCURRENTLY "t_a" ON "public"."t" USING btree (lower(a), b DESC NULLS LAST)
