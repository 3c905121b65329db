-- ==== contract
-- alter_constraint; SHARE UPDATE EXCLUSIVE public.t; !scan; !data-dependent; no transaction
-- gate: SELECT "a", "b", count(*) FROM "public"."t"
-- gate: WHERE "a" IS NOT NULL AND "b" IS NOT NULL
-- gate: GROUP BY "a", "b" HAVING count(*) > 1 LIMIT 6
CREATE UNIQUE INDEX CONCURRENTLY "_so_new_one" ON "public"."t" USING btree (a, b);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_one"

-- alter_constraint; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" DROP CONSTRAINT "one";
ALTER TABLE "public"."t" ADD CONSTRAINT "one" UNIQUE USING INDEX "_so_new_one";
COMMENT ON CONSTRAINT "one" ON "public"."t" IS 'of the key';
COMMENT ON INDEX "public"."one" IS 'of the new index';
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT "one";
-- undo: ALTER TABLE "public"."t" ADD CONSTRAINT "one" UNIQUE USING INDEX "_so_undo_one";
-- undo: COMMENT ON CONSTRAINT "one" ON "public"."t" IS 'of the key';
-- undo: COMMENT ON INDEX "public"."one" IS 'of the index'

-- alter_constraint; SHARE UPDATE EXCLUSIVE public.t; no transaction
DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_undo_one";
-- undo: CREATE UNIQUE INDEX CONCURRENTLY "_so_undo_one" ON "public"."t" USING btree (b)

-- constraint; SHARE UPDATE EXCLUSIVE public.t; !scan; !data-dependent; no transaction
-- gate: SELECT "a", count(*) FROM "public"."t"
-- gate: WHERE "a" IS NOT NULL
-- gate: GROUP BY "a" HAVING count(*) > 1 LIMIT 6
CREATE UNIQUE INDEX CONCURRENTLY "_so_new_two" ON "public"."t" USING btree (a);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_two"

-- constraint; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ADD CONSTRAINT "two" UNIQUE USING INDEX "_so_new_two";
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT "two"

-- constraint; SHARE UPDATE EXCLUSIVE public.t
COMMENT ON INDEX "public"."two" IS 'comes along';
-- no undo: the comment goes with the constraint
