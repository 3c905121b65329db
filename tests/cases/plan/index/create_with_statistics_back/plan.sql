-- ==== contract
-- index
ALTER INDEX "public"."t_x" ALTER COLUMN 1 SET STATISTICS 200;
-- undo: ALTER INDEX "public"."t_x" ALTER COLUMN 1 SET STATISTICS 200

-- index; SHARE UPDATE EXCLUSIVE public.t; no transaction
DROP INDEX CONCURRENTLY IF EXISTS "public"."t_x";
-- undo: CREATE INDEX CONCURRENTLY "t_x" ON "public"."t" USING btree (lower(a))
