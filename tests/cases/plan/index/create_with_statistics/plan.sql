-- ==== expand
-- index; SHARE UPDATE EXCLUSIVE public.t; !scan; no transaction
CREATE INDEX CONCURRENTLY "t_x" ON "public"."t" USING btree (lower(a));
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."t_x"

-- index
ALTER INDEX "public"."t_x" ALTER COLUMN 1 SET STATISTICS 200;
-- no undo: the comment goes with the index
