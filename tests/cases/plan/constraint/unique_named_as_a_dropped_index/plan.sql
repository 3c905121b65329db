-- ==== expand
-- add_column; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ADD COLUMN "b" integer;
-- undo: ALTER TABLE "public"."t" DROP COLUMN "b"
-- ==== contract
-- index; SHARE UPDATE EXCLUSIVE public.t; no transaction
DROP INDEX CONCURRENTLY IF EXISTS "public"."x";
-- undo: CREATE INDEX CONCURRENTLY "x" ON "public"."t" USING btree (a)

-- constraint; SHARE UPDATE EXCLUSIVE public.t; !scan; !data-dependent; no transaction
-- gate: SELECT "id", "a", count(*) FROM "public"."t"
-- gate: WHERE "id" IS NOT NULL AND "a" IS NOT NULL
-- gate: GROUP BY "id", "a" HAVING count(*) > 1 LIMIT 6
CREATE UNIQUE INDEX CONCURRENTLY "_so_new_x" ON "public"."t" USING btree (id, a);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_x"

-- constraint; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ADD CONSTRAINT "x" UNIQUE USING INDEX "_so_new_x";
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT "x"
