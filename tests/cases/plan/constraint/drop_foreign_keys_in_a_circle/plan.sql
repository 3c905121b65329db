-- ==== expand
-- constraint; SHARE UPDATE EXCLUSIVE public.t; ROW SHARE public.r
ALTER TABLE "public"."t" VALIDATE CONSTRAINT "t_r";
-- undo: ALTER TABLE "public"."t" VALIDATE CONSTRAINT "t_r"

-- constraint; ACCESS EXCLUSIVE public.t; ACCESS EXCLUSIVE public.r; !lock
ALTER TABLE "public"."t" DROP CONSTRAINT "t_r";
-- undo: ALTER TABLE "public"."t" ADD CONSTRAINT "t_r" FOREIGN KEY (r_id) REFERENCES public.r(id) NOT VALID

-- constraint; SHARE UPDATE EXCLUSIVE public.r; ROW SHARE public.t
ALTER TABLE "public"."r" VALIDATE CONSTRAINT "r_t";
-- undo: ALTER TABLE "public"."r" VALIDATE CONSTRAINT "r_t"

-- constraint; ACCESS EXCLUSIVE public.r; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."r" DROP CONSTRAINT "r_t";
-- undo: ALTER TABLE "public"."r" ADD CONSTRAINT "r_t" FOREIGN KEY (k) REFERENCES public.t(id) NOT VALID
