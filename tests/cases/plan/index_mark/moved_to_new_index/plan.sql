-- ==== expand
-- index; SHARE UPDATE EXCLUSIVE public.t; !scan; no transaction
CREATE INDEX CONCURRENTLY "t_y" ON "public"."t" USING btree (b);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."t_y"

-- index_mark; SHARE UPDATE EXCLUSIVE public.t
ALTER TABLE "public"."t" CLUSTER ON "t_y";
-- undo: ALTER TABLE "public"."t" CLUSTER ON "t_a"
-- ==== contract
-- index; SHARE UPDATE EXCLUSIVE public.t; !scan; !data-dependent; no transaction
CREATE UNIQUE INDEX CONCURRENTLY "t_x" ON "public"."t" USING btree (a, id);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."t_x"

-- index_mark; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" REPLICA IDENTITY USING INDEX "t_x";
-- undo: ALTER TABLE "public"."t" REPLICA IDENTITY USING INDEX "t_a"

-- index; SHARE UPDATE EXCLUSIVE public.t; no transaction
DROP INDEX CONCURRENTLY IF EXISTS "public"."t_a";
-- undo: CREATE UNIQUE INDEX CONCURRENTLY "t_a" ON "public"."t" USING btree (a)
