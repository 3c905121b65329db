-- ==== expand
-- index; SHARE UPDATE EXCLUSIVE public.t; !scan; no transaction
CREATE INDEX CONCURRENTLY "t_a" ON "public"."t" USING btree (a);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."t_a"
