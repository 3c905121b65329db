-- ==== expand
-- index; SHARE UPDATE EXCLUSIVE public."a$so$b"; !scan; no transaction
CREATE INDEX CONCURRENTLY "i dollar" ON "public"."a$so$b" USING btree (lower("a$so$b"), "a$so$b" DESC);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."i dollar"
