-- ==== expand
-- index; SHARE UPDATE EXCLUSIVE public.t; !scan; no transaction
CREATE INDEX CONCURRENTLY "_so_new_t_x" ON "public"."t" USING btree (lower(a), id) WITH (fillfactor=70);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_t_x"
-- ==== contract
-- index
ALTER INDEX "public"."t_x" RENAME TO "_so_old_t_x";
ALTER INDEX "public"."_so_new_t_x" RENAME TO "t_x";
-- undo: ALTER INDEX "public"."t_x" RENAME TO "_so_new_t_x";
-- undo: ALTER INDEX "public"."_so_old_t_x" RENAME TO "t_x"

-- index
ALTER INDEX "public"."_so_old_t_x" ALTER COLUMN 1 SET STATISTICS 100;
-- undo: ALTER INDEX "public"."_so_old_t_x" ALTER COLUMN 1 SET STATISTICS 100

-- index; SHARE UPDATE EXCLUSIVE public.t; no transaction
DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_old_t_x";
-- undo: CREATE INDEX CONCURRENTLY "_so_old_t_x" ON "public"."t" USING btree (lower(a)) WITH (fillfactor=60)

-- index
ALTER INDEX "public"."t_x" ALTER COLUMN 1 SET STATISTICS 200;
-- no undo: the comment goes with the index
