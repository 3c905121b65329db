-- ==== contract
-- alter_constraint; SHARE UPDATE EXCLUSIVE public.p1; !scan; !data-dependent; no transaction
-- gate: SELECT "id", "a", count(*) FROM "public"."p1"
-- gate: WHERE "id" IS NOT NULL AND "a" IS NOT NULL
-- gate: GROUP BY "id", "a" HAVING count(*) > 1 LIMIT 6
CREATE UNIQUE INDEX CONCURRENTLY "_so_new_p1_id_a_key" ON "public"."p1" USING btree (id, a);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_p1_id_a_key"

-- alter_constraint; SHARE UPDATE EXCLUSIVE public.p2a; !scan; !data-dependent; no transaction
-- gate: SELECT "id", "a", count(*) FROM "public"."p2a"
-- gate: WHERE "id" IS NOT NULL AND "a" IS NOT NULL
-- gate: GROUP BY "id", "a" HAVING count(*) > 1 LIMIT 6
CREATE UNIQUE INDEX CONCURRENTLY "_so_new_p2a_id_a_key" ON "public"."p2a" USING btree (id, a);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_p2a_id_a_key"

-- alter_constraint; ACCESS EXCLUSIVE public.p; !lock
ALTER TABLE "public"."p" DROP CONSTRAINT "p_u";
ALTER TABLE "public"."p1" ADD CONSTRAINT "p1_id_a_key" UNIQUE USING INDEX "_so_new_p1_id_a_key";
ALTER TABLE "public"."p2a" ADD CONSTRAINT "p2a_id_a_key" UNIQUE USING INDEX "_so_new_p2a_id_a_key";
ALTER TABLE "public"."p" ADD CONSTRAINT "p_u" UNIQUE (id, a);
-- undo: ALTER TABLE "public"."p" DROP CONSTRAINT "p_u";
-- undo: ALTER TABLE "public"."p1" ADD CONSTRAINT "p1_a_id_key" UNIQUE USING INDEX "_so_undo_p1_a_id_key";
-- undo: ALTER TABLE "public"."p2a" ADD CONSTRAINT "p2a_a_id_key" UNIQUE USING INDEX "_so_undo_p2a_a_id_key";
-- undo: ALTER TABLE "public"."p" ADD CONSTRAINT "p_u" UNIQUE (a, id)

-- alter_constraint; SHARE UPDATE EXCLUSIVE public.p1; no transaction
DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_undo_p1_a_id_key";
-- undo: CREATE UNIQUE INDEX CONCURRENTLY "_so_undo_p1_a_id_key" ON "public"."p1" USING btree (a, id)

-- alter_constraint; SHARE UPDATE EXCLUSIVE public.p2a; no transaction
DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_undo_p2a_a_id_key";
-- undo: CREATE UNIQUE INDEX CONCURRENTLY "_so_undo_p2a_a_id_key" ON "public"."p2a" USING btree (a, id)
