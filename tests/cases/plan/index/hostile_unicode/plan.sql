-- ==== expand
-- index; SHARE UPDATE EXCLUSIVE public."größe ☃ ключ"; !scan; no transaction
CREATE INDEX CONCURRENTLY "i unicode" ON "public"."größe ☃ ключ" USING btree (lower("größe ☃ ключ"), "größe ☃ ключ" DESC);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."i unicode"
