-- ==== expand
-- index; SHARE UPDATE EXCLUSIVE public."x USING btree (y)"; !scan; no transaction
CREATE INDEX CONCURRENTLY "i using" ON "public"."x USING btree (y)" USING btree (lower("x USING btree (y)"), "x USING btree (y)" DESC);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."i using"
