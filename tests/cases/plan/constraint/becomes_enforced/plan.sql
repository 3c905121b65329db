-- ==== contract
-- alter_constraint; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" DROP CONSTRAINT "t_c";
ALTER TABLE "public"."t" ADD CONSTRAINT "t_c" CHECK ((b > 0)) NOT VALID;
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT "t_c";
-- undo: ALTER TABLE "public"."t" ADD CONSTRAINT "t_c" CHECK ((b > 0)) NOT ENFORCED

-- alter_constraint; SHARE UPDATE EXCLUSIVE public.t; !scan; !data-dependent
ALTER TABLE "public"."t" VALIDATE CONSTRAINT "t_c";
-- no undo: it goes with the step that added it

-- alter_constraint; ACCESS EXCLUSIVE public.t; ACCESS EXCLUSIVE public.s; !lock
ALTER TABLE "public"."t" DROP CONSTRAINT "t_s";
ALTER TABLE "public"."t" ADD CONSTRAINT "t_s" FOREIGN KEY (b) REFERENCES public.s(id) NOT VALID;
-- undo: ALTER TABLE "public"."t" ALTER CONSTRAINT "t_s" NOT DEFERRABLE NOT ENFORCED

-- alter_constraint; SHARE UPDATE EXCLUSIVE public.t; ROW SHARE public.s; !scan; !data-dependent
ALTER TABLE "public"."t" VALIDATE CONSTRAINT "t_s";
-- no undo: it goes with the step that added it
