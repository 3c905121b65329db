-- ==== contract
-- constraint; SHARE UPDATE EXCLUSIVE public.t; ROW SHARE public.r
ALTER TABLE "public"."t" VALIDATE CONSTRAINT "t_r";
-- undo: ALTER TABLE "public"."t" VALIDATE CONSTRAINT "t_r"

-- constraint; ACCESS EXCLUSIVE public.t; ACCESS EXCLUSIVE public.r; !lock
ALTER TABLE "public"."t" DROP CONSTRAINT "t_r";
-- undo: ALTER TABLE "public"."t" ADD CONSTRAINT "t_r" FOREIGN KEY (r_id) REFERENCES public.r(id) NOT VALID

-- constraint; SHARE ROW EXCLUSIVE public.t; SHARE ROW EXCLUSIVE public.r; !lock
ALTER TABLE "public"."t" ADD CONSTRAINT "t_r" FOREIGN KEY (r_id) REFERENCES public.r(id) ON DELETE CASCADE NOT VALID;
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT IF EXISTS "t_r"

-- constraint; SHARE UPDATE EXCLUSIVE public.t; ROW SHARE public.r; !scan; !data-dependent
ALTER TABLE "public"."t" VALIDATE CONSTRAINT "t_r";
-- no undo: it goes with the step that added it
