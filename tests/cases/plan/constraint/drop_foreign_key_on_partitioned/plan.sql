-- ==== expand
-- constraint
SELECT 1;
-- undo: ALTER TABLE "public"."p" ADD CONSTRAINT "p_r" FOREIGN KEY (id) REFERENCES public.r(id)

-- constraint; SHARE UPDATE EXCLUSIVE public.p1; ROW SHARE public.r
ALTER TABLE "public"."p1" VALIDATE CONSTRAINT "p_r";
-- undo: ALTER TABLE "public"."p1" VALIDATE CONSTRAINT "p_r"

-- constraint; SHARE UPDATE EXCLUSIVE public.p2; ROW SHARE public.r
ALTER TABLE "public"."p2" VALIDATE CONSTRAINT "p_r";
-- undo: ALTER TABLE "public"."p2" VALIDATE CONSTRAINT "p_r"

-- constraint; ACCESS EXCLUSIVE public.p; ACCESS EXCLUSIVE public.r; !lock
ALTER TABLE "public"."p" DROP CONSTRAINT "p_r";
-- undo: ALTER TABLE "public"."p1" ADD CONSTRAINT "p_r" FOREIGN KEY (id) REFERENCES public.r(id) NOT VALID;
-- undo: ALTER TABLE "public"."p2" ADD CONSTRAINT "p_r" FOREIGN KEY (id) REFERENCES public.r(id) NOT VALID
