-- ==== contract
-- constraint; SHARE ROW EXCLUSIVE public.t; SHARE ROW EXCLUSIVE public.r; !lock
ALTER TABLE "public"."t" ADD CONSTRAINT "t_r" FOREIGN KEY (r_id) REFERENCES public.r(id) NOT VALID;
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT IF EXISTS "t_r"
