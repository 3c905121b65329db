-- ==== expand
-- constraint; SHARE UPDATE EXCLUSIVE public.t; ROW SHARE public.t
ALTER TABLE "public"."t" VALIDATE CONSTRAINT "t_r";
-- undo: ALTER TABLE "public"."t" VALIDATE CONSTRAINT "t_r"

-- constraint; ACCESS EXCLUSIVE public.t; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" DROP CONSTRAINT "t_r";
-- undo: ALTER TABLE "public"."t" ADD CONSTRAINT "t_r" FOREIGN KEY (r_id) REFERENCES public.t(id) NOT VALID
