-- ==== expand
-- index; SHARE UPDATE EXCLUSIVE public.t; !scan; no transaction
CREATE INDEX CONCURRENTLY "t_a" ON "public"."t" USING btree (a);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."t_a"

-- index
COMMENT ON INDEX "public"."t_a" IS 'for the search';
-- no undo: the comment goes with the index
