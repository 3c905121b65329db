-- ==== contract
-- index; SHARE UPDATE EXCLUSIVE public.t; no transaction
DROP INDEX CONCURRENTLY IF EXISTS "public"."t_a";
-- undo: CREATE INDEX CONCURRENTLY "t_a" ON "public"."t" USING brin (b) WITH (pages_per_range=16)
