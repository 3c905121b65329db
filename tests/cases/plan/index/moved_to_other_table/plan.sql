-- ==== expand
-- index; SHARE UPDATE EXCLUSIVE public.u; !scan; no transaction
CREATE INDEX CONCURRENTLY "_so_new_x" ON "public"."u" USING btree (a);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_x"
-- ==== contract
-- index
ALTER INDEX "public"."x" RENAME TO "_so_old_x";
ALTER INDEX "public"."_so_new_x" RENAME TO "x";
-- undo: ALTER INDEX "public"."x" RENAME TO "_so_new_x";
-- undo: ALTER INDEX "public"."_so_old_x" RENAME TO "x"

-- index; SHARE UPDATE EXCLUSIVE public.t; no transaction
DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_old_x";
-- undo: CREATE INDEX CONCURRENTLY "_so_old_x" ON "public"."t" USING btree (a)
