-- ==== expand
-- index; SHARE UPDATE EXCLUSIVE public."it""s a 'name' "; !scan; no transaction
CREATE INDEX CONCURRENTLY "i quotes" ON "public"."it""s a 'name' " USING btree (lower("it""s a 'name' "), "it""s a 'name' " DESC);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."i quotes"
