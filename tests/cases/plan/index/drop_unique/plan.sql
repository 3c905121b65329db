-- ==== contract
-- index; SHARE UPDATE EXCLUSIVE public.t; no transaction
DROP INDEX CONCURRENTLY IF EXISTS "public"."t_a";
-- undo: CREATE UNIQUE INDEX CONCURRENTLY "t_a" ON "public"."t" USING btree (a)
