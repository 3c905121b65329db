-- ==== contract
-- index; SHARE UPDATE EXCLUSIVE public.t; !scan; !data-dependent; no transaction
CREATE UNIQUE INDEX CONCURRENTLY "t_a" ON "public"."t" USING btree (a);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."t_a"
