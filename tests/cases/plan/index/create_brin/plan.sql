-- ==== expand
-- index; SHARE UPDATE EXCLUSIVE public.t; !scan; no transaction
CREATE INDEX CONCURRENTLY "t_a" ON "public"."t" USING brin (b) WITH (pages_per_range=16);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."t_a"
