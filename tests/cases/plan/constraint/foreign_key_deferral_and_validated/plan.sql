-- ==== expand
-- alter_constraint; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ALTER CONSTRAINT "t_r" DEFERRABLE;
-- undo: ALTER TABLE "public"."t" ALTER CONSTRAINT "t_r" NOT DEFERRABLE
-- ==== contract
-- alter_constraint; SHARE UPDATE EXCLUSIVE public.t; ROW SHARE public.r; !scan; !data-dependent
ALTER TABLE "public"."t" VALIDATE CONSTRAINT "t_r";
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT "t_r";
-- undo: ALTER TABLE "public"."t" ADD CONSTRAINT "t_r" FOREIGN KEY (r_id) REFERENCES public.r(id) DEFERRABLE NOT VALID
