-- ==== expand
-- index; SHARE UPDATE EXCLUSIVE public.t; !scan; no transaction
CREATE INDEX CONCURRENTLY "t_a" ON "public"."t" USING gin (to_tsvector('simple'::regconfig, a)) WITH (fastupdate=off);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."t_a"
