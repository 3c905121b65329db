-- ==== contract
-- index; SHARE UPDATE EXCLUSIVE public.t; no transaction
DROP INDEX CONCURRENTLY IF EXISTS "public"."t_a";
-- undo: CREATE INDEX CONCURRENTLY "t_a" ON "public"."t" USING gin (a public.gin_trgm_ops)

-- retire
DROP EXTENSION "pg_trgm";
-- undo: CREATE EXTENSION IF NOT EXISTS "pg_trgm" WITH SCHEMA "public"
