-- ==== expand
-- constraint; SHARE UPDATE EXCLUSIVE public.p; ROW SHARE public.r
ALTER TABLE "public"."p" VALIDATE CONSTRAINT "p_r";
-- undo: ALTER TABLE "public"."p" VALIDATE CONSTRAINT "p_r"

-- constraint; ACCESS EXCLUSIVE public.p; ACCESS EXCLUSIVE public.r; !lock
ALTER TABLE "public"."p" DROP CONSTRAINT "p_r";
-- undo: ALTER TABLE "public"."p" ADD CONSTRAINT "p_r" FOREIGN KEY (id) REFERENCES public.r(id) NOT VALID
