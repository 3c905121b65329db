-- ==== contract
-- index; SHARE UPDATE EXCLUSIVE public.t; no transaction
DROP INDEX CONCURRENTLY IF EXISTS "public"."t_a";
-- undo: CREATE INDEX CONCURRENTLY "t_a" ON "public"."t" USING gin (to_tsvector('simple'::regconfig, a)) WITH (fastupdate=off)
