-- ==== contract
-- alter_constraint; SHARE UPDATE EXCLUSIVE public.t; !scan; !data-dependent; no transaction
-- gate: SELECT "a", "b", count(*) FROM "public"."t"
-- gate: WHERE "a" IS NOT NULL AND "b" IS NOT NULL
-- gate: GROUP BY "a", "b" HAVING count(*) > 1 LIMIT 6
CREATE UNIQUE INDEX CONCURRENTLY "_so_new_t_u" ON "public"."t" USING btree (a, b);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_t_u"

-- alter_constraint; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" DROP CONSTRAINT "t_u";
ALTER TABLE "public"."t" ADD CONSTRAINT "t_u" UNIQUE USING INDEX "_so_new_t_u";
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT "t_u";
-- undo: ALTER TABLE "public"."t" ADD CONSTRAINT "t_u" UNIQUE USING INDEX "_so_undo_t_u"

-- alter_constraint; SHARE UPDATE EXCLUSIVE public.t; no transaction
DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_undo_t_u";
-- undo: CREATE UNIQUE INDEX CONCURRENTLY "_so_undo_t_u" ON "public"."t" USING btree (a)
