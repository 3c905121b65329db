-- ==== contract
-- constraint; SHARE ROW EXCLUSIVE public.t; SHARE ROW EXCLUSIVE public.r; !lock
ALTER TABLE "public"."t" ADD CONSTRAINT "t_r" FOREIGN KEY (k, l) REFERENCES public.r(k, l) MATCH FULL NOT VALID;
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT IF EXISTS "t_r"

-- constraint; SHARE UPDATE EXCLUSIVE public.t; ROW SHARE public.r; !scan; !data-dependent
ALTER TABLE "public"."t" VALIDATE CONSTRAINT "t_r";
-- no undo: it goes with the step that added it
