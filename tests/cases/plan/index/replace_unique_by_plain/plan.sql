-- ==== expand
-- index; SHARE UPDATE EXCLUSIVE public.t; !scan; no transaction
CREATE INDEX CONCURRENTLY "_so_new_t_a" ON "public"."t" USING btree (a);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_t_a"
-- ==== contract
-- index
ALTER INDEX "public"."t_a" RENAME TO "_so_old_t_a";
ALTER INDEX "public"."_so_new_t_a" RENAME TO "t_a";
-- undo: ALTER INDEX "public"."t_a" RENAME TO "_so_new_t_a";
-- undo: ALTER INDEX "public"."_so_old_t_a" RENAME TO "t_a"

-- index; SHARE UPDATE EXCLUSIVE public.t; no transaction
DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_old_t_a";
-- undo: CREATE UNIQUE INDEX CONCURRENTLY "_so_old_t_a" ON "public"."t" USING btree (a)
