-- ==== expand
-- constraint; SHARE UPDATE EXCLUSIVE public.p2a
ALTER TABLE "public"."p2a" VALIDATE CONSTRAINT "p2a_x";
-- undo: ALTER TABLE "public"."p2a" VALIDATE CONSTRAINT "p2a_x"

-- constraint; ACCESS EXCLUSIVE public.p2a; !lock
ALTER TABLE "public"."p2a" DROP CONSTRAINT "p2a_x";
-- undo: ALTER TABLE "public"."p2a" ADD CONSTRAINT "p2a_x" CHECK ((id <> 120)) NOT VALID

-- constraint; SHARE UPDATE EXCLUSIVE public.p1
ALTER TABLE "public"."p1" VALIDATE CONSTRAINT "p1_c";
-- undo: ALTER TABLE "public"."p1" VALIDATE CONSTRAINT "p1_c"

-- constraint; ACCESS EXCLUSIVE public.p1; !lock
ALTER TABLE "public"."p1" DROP CONSTRAINT "p1_c";
-- undo: ALTER TABLE "public"."p1" ADD CONSTRAINT "p1_c" CHECK ((a <> ''::text)) NOT VALID
-- ==== contract
-- constraint; ACCESS EXCLUSIVE public.p1; !lock
ALTER TABLE "public"."p1" DROP CONSTRAINT "p1_u";
-- undo: ALTER TABLE "public"."p1" ADD CONSTRAINT "p1_u" UNIQUE USING INDEX "_so_undo_p1_u"

-- constraint; SHARE UPDATE EXCLUSIVE public.p1; no transaction
DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_undo_p1_u";
-- undo: CREATE UNIQUE INDEX CONCURRENTLY "_so_undo_p1_u" ON "public"."p1" USING btree (a)
