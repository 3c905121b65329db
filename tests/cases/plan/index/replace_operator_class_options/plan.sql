-- ==== expand
-- index; SHARE UPDATE EXCLUSIVE public.t; !scan; no transaction
CREATE INDEX CONCURRENTLY "_so_new_t_a" ON "public"."t" USING gist (a tsvector_ops (siglen='100'));
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_t_a"

-- index; SHARE UPDATE EXCLUSIVE public.t; !scan; no transaction
CREATE INDEX CONCURRENTLY "_so_new_t_b" ON "public"."t" USING btree (b COLLATE "C" text_pattern_ops DESC NULLS LAST) INCLUDE (id);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_t_b"
-- ==== contract
-- index
ALTER INDEX "public"."t_a" RENAME TO "_so_old_t_a";
ALTER INDEX "public"."_so_new_t_a" RENAME TO "t_a";
-- undo: ALTER INDEX "public"."t_a" RENAME TO "_so_new_t_a";
-- undo: ALTER INDEX "public"."_so_old_t_a" RENAME TO "t_a"

-- index; SHARE UPDATE EXCLUSIVE public.t; no transaction
DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_old_t_a";
-- undo: CREATE INDEX CONCURRENTLY "_so_old_t_a" ON "public"."t" USING gist (a)

-- index
ALTER INDEX "public"."t_b" RENAME TO "_so_old_t_b";
ALTER INDEX "public"."_so_new_t_b" RENAME TO "t_b";
-- undo: ALTER INDEX "public"."t_b" RENAME TO "_so_new_t_b";
-- undo: ALTER INDEX "public"."_so_old_t_b" RENAME TO "t_b"

-- index; SHARE UPDATE EXCLUSIVE public.t; no transaction
DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_old_t_b";
-- undo: CREATE INDEX CONCURRENTLY "_so_old_t_b" ON "public"."t" USING btree (b)
