-- ==== expand
-- add_column; ACCESS EXCLUSIVE public.t; !lock; !scan; !rewrite
ALTER TABLE "public"."t" ADD COLUMN "twice" integer GENERATED ALWAYS AS ((id * 2)) STORED;
-- undo: ALTER TABLE "public"."t" DROP COLUMN "twice"
-- ==== contract
-- index; SHARE UPDATE EXCLUSIVE public.t; !scan; !data-dependent; no transaction
CREATE UNIQUE INDEX CONCURRENTLY "t_twice" ON "public"."t" USING btree (twice);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."t_twice"
