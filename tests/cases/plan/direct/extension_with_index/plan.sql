-- ==== expand
-- direct
CREATE EXTENSION IF NOT EXISTS "pg_trgm" WITH SCHEMA "public";
-- undo: DROP EXTENSION "pg_trgm"

-- index; SHARE UPDATE EXCLUSIVE public.t; !scan; no transaction
CREATE INDEX CONCURRENTLY "t_a" ON "public"."t" USING gin (a public.gin_trgm_ops);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."t_a"
