-- ==== expand
-- constraint; SHARE UPDATE EXCLUSIVE public.t; ROW SHARE public.p
ALTER TABLE "public"."t" VALIDATE CONSTRAINT "t_p";
-- undo: ALTER TABLE "public"."t" VALIDATE CONSTRAINT "t_p"

-- constraint; ACCESS EXCLUSIVE public.t; ACCESS EXCLUSIVE public.p; !lock
ALTER TABLE "public"."t" DROP CONSTRAINT "t_p";
-- undo: ALTER TABLE "public"."t" ADD CONSTRAINT "t_p" FOREIGN KEY (id) REFERENCES public.p(id) NOT VALID
