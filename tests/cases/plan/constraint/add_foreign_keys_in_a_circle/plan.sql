-- ==== contract
-- constraint; SHARE ROW EXCLUSIVE public.r; SHARE ROW EXCLUSIVE public.t; !lock
ALTER TABLE "public"."r" ADD CONSTRAINT "r_t" FOREIGN KEY (k) REFERENCES public.t(id) NOT VALID;
-- undo: ALTER TABLE "public"."r" DROP CONSTRAINT IF EXISTS "r_t"

-- constraint; SHARE UPDATE EXCLUSIVE public.r; ROW SHARE public.t; !scan; !data-dependent
ALTER TABLE "public"."r" VALIDATE CONSTRAINT "r_t";
-- no undo: it goes with the step that added it

-- constraint; SHARE ROW EXCLUSIVE public.t; SHARE ROW EXCLUSIVE public.r; !lock
ALTER TABLE "public"."t" ADD CONSTRAINT "t_r" FOREIGN KEY (r_id) REFERENCES public.r(id) NOT VALID;
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT IF EXISTS "t_r"

-- constraint; SHARE UPDATE EXCLUSIVE public.t; ROW SHARE public.r; !scan; !data-dependent
ALTER TABLE "public"."t" VALIDATE CONSTRAINT "t_r";
-- no undo: it goes with the step that added it
