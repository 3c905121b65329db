-- ==== contract
-- alter_constraint; SHARE UPDATE EXCLUSIVE public.p1; !scan; !data-dependent; no transaction
-- gate: SELECT "a", count(*) FROM "public"."p1"
-- gate: WHERE "a" IS NOT NULL
-- gate: GROUP BY "a" HAVING count(*) > 1 LIMIT 6
CREATE UNIQUE INDEX CONCURRENTLY "_so_new_p1_a_key" ON "public"."p1" USING btree (a);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_p1_a_key"

-- alter_constraint; ACCESS EXCLUSIVE public.p; !lock
ALTER TABLE "public"."p" DROP CONSTRAINT "p_a";
ALTER TABLE "public"."p1" ADD CONSTRAINT "p1_a_key" UNIQUE USING INDEX "_so_new_p1_a_key";
ALTER TABLE "public"."p" ADD CONSTRAINT "p_a" UNIQUE (a);
-- undo: ALTER TABLE "public"."p" DROP CONSTRAINT "p_a";
-- undo: ALTER TABLE "public"."p1" ADD CONSTRAINT "p1_a_key" UNIQUE USING INDEX "_so_undo_p1_a_key";
-- undo: ALTER TABLE "public"."p" ADD CONSTRAINT "p_a" UNIQUE (a) WITH (fillfactor=70)

-- alter_constraint; SHARE UPDATE EXCLUSIVE public.p1; no transaction
DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_undo_p1_a_key";
-- undo: CREATE UNIQUE INDEX CONCURRENTLY "_so_undo_p1_a_key" ON "public"."p1" USING btree (a) WITH (fillfactor=70)
