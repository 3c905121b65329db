-- ==== expand
-- constraint; SHARE UPDATE EXCLUSIVE public.u; ROW SHARE public.t
ALTER TABLE "public"."u" VALIDATE CONSTRAINT "u_t";
-- undo: ALTER TABLE "public"."u" VALIDATE CONSTRAINT "u_t"

-- constraint; ACCESS EXCLUSIVE public.u; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."u" DROP CONSTRAINT "u_t";
-- undo: ALTER TABLE "public"."u" ADD CONSTRAINT "u_t" FOREIGN KEY (a) REFERENCES public.t(a) NOT VALID
-- ==== contract
-- constraint; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" DROP CONSTRAINT "t_u";
-- undo: ALTER TABLE "public"."t" ADD CONSTRAINT "t_u" UNIQUE USING INDEX "_so_undo_t_u"

-- constraint; SHARE UPDATE EXCLUSIVE public.t; no transaction
DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_undo_t_u";
-- undo: CREATE UNIQUE INDEX CONCURRENTLY "_so_undo_t_u" ON "public"."t" USING btree (a)
