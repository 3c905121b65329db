-- ==== contract
-- constraint; ACCESS EXCLUSIVE public.p1; !lock
-- gate: SELECT "ctid", "a" FROM "public"."p1" WHERE NOT ((a <> ''::text)) LIMIT 6
ALTER TABLE "public"."p1" ADD CONSTRAINT "p1_c" CHECK ((a <> ''::text)) NOT VALID;
-- undo: ALTER TABLE "public"."p1" DROP CONSTRAINT IF EXISTS "p1_c"

-- constraint; SHARE UPDATE EXCLUSIVE public.p1; !scan; !data-dependent
ALTER TABLE "public"."p1" VALIDATE CONSTRAINT "p1_c";
-- no undo: it goes with the step that added it

-- constraint; SHARE UPDATE EXCLUSIVE public.p1; !scan; !data-dependent; no transaction
-- gate: SELECT "a", count(*) FROM "public"."p1"
-- gate: WHERE "a" IS NOT NULL
-- gate: GROUP BY "a" HAVING count(*) > 1 LIMIT 6
CREATE UNIQUE INDEX CONCURRENTLY "_so_new_p1_u" ON "public"."p1" USING btree (a);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_p1_u"

-- constraint; ACCESS EXCLUSIVE public.p1; !lock
ALTER TABLE "public"."p1" ADD CONSTRAINT "p1_u" UNIQUE USING INDEX "_so_new_p1_u";
-- undo: ALTER TABLE "public"."p1" DROP CONSTRAINT "p1_u"

-- constraint; ACCESS EXCLUSIVE public.p2a; !lock
-- gate: SELECT "ctid", "id" FROM "public"."p2a" WHERE NOT ((id <> 120)) LIMIT 6
ALTER TABLE "public"."p2a" ADD CONSTRAINT "p2a_x" CHECK ((id <> 120)) NOT VALID;
-- undo: ALTER TABLE "public"."p2a" DROP CONSTRAINT IF EXISTS "p2a_x"

-- constraint; SHARE UPDATE EXCLUSIVE public.p2a; !scan; !data-dependent
ALTER TABLE "public"."p2a" VALIDATE CONSTRAINT "p2a_x";
-- no undo: it goes with the step that added it
