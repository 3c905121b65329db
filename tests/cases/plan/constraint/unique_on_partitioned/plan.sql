-- ==== contract
-- constraint; SHARE UPDATE EXCLUSIVE public.p1; !scan; !data-dependent; no transaction
-- gate: SELECT "id", "a", count(*) FROM "public"."p1"
-- gate: WHERE "id" IS NOT NULL AND "a" IS NOT NULL
-- gate: GROUP BY "id", "a" HAVING count(*) > 1 LIMIT 6
CREATE UNIQUE INDEX CONCURRENTLY "_so_new_p1_id_a_key" ON "public"."p1" USING btree (id, a);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_p1_id_a_key"

-- constraint; SHARE UPDATE EXCLUSIVE public.p2a; !scan; !data-dependent; no transaction
-- gate: SELECT "id", "a", count(*) FROM "public"."p2a"
-- gate: WHERE "id" IS NOT NULL AND "a" IS NOT NULL
-- gate: GROUP BY "id", "a" HAVING count(*) > 1 LIMIT 6
CREATE UNIQUE INDEX CONCURRENTLY "_so_new_p2a_id_a_key" ON "public"."p2a" USING btree (id, a);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_p2a_id_a_key"

-- constraint; ACCESS EXCLUSIVE public.p; !lock
ALTER TABLE "public"."p1" ADD CONSTRAINT "p1_id_a_key" UNIQUE USING INDEX "_so_new_p1_id_a_key";
ALTER TABLE "public"."p2a" ADD CONSTRAINT "p2a_id_a_key" UNIQUE USING INDEX "_so_new_p2a_id_a_key";
ALTER TABLE "public"."p" ADD CONSTRAINT "p_u" UNIQUE (id, a);
-- undo: ALTER TABLE "public"."p" DROP CONSTRAINT "p_u"
