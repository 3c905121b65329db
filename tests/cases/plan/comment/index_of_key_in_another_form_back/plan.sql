-- ==== contract
-- constraint; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" DROP CONSTRAINT "two";
-- undo: ALTER TABLE "public"."t" ADD CONSTRAINT "two" UNIQUE USING INDEX "_so_undo_two";
-- undo: COMMENT ON INDEX "public"."two" IS 'comes along'

-- alter_constraint; SHARE UPDATE EXCLUSIVE public.t; !scan; !data-dependent; no transaction
-- gate: SELECT "b", count(*) FROM "public"."t"
-- gate: WHERE "b" IS NOT NULL
-- gate: GROUP BY "b" HAVING count(*) > 1 LIMIT 6
CREATE UNIQUE INDEX CONCURRENTLY "_so_new_one" ON "public"."t" USING btree (b);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_one"

-- alter_constraint; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" DROP CONSTRAINT "one";
ALTER TABLE "public"."t" ADD CONSTRAINT "one" UNIQUE USING INDEX "_so_new_one";
COMMENT ON CONSTRAINT "one" ON "public"."t" IS 'of the key';
COMMENT ON INDEX "public"."one" IS 'of the index';
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT "one";
-- undo: ALTER TABLE "public"."t" ADD CONSTRAINT "one" UNIQUE USING INDEX "_so_undo_one";
-- undo: COMMENT ON CONSTRAINT "one" ON "public"."t" IS 'of the key';
-- undo: COMMENT ON INDEX "public"."one" IS 'of the new index'

-- alter_constraint; SHARE UPDATE EXCLUSIVE public.t; no transaction
DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_undo_one";
-- undo: CREATE UNIQUE INDEX CONCURRENTLY "_so_undo_one" ON "public"."t" USING btree (a, b)

-- constraint; SHARE UPDATE EXCLUSIVE public.t; no transaction
DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_undo_two";
-- undo: CREATE UNIQUE INDEX CONCURRENTLY "_so_undo_two" ON "public"."t" USING btree (a)
