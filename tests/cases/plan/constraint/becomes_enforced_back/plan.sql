-- ==== expand
-- alter_constraint; SHARE UPDATE EXCLUSIVE public.t
ALTER TABLE "public"."t" VALIDATE CONSTRAINT "t_c";
-- undo: ALTER TABLE "public"."t" VALIDATE CONSTRAINT "t_c"

-- alter_constraint; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" DROP CONSTRAINT "t_c";
ALTER TABLE "public"."t" ADD CONSTRAINT "t_c" CHECK ((b > 0)) NOT ENFORCED;
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT "t_c";
-- undo: ALTER TABLE "public"."t" ADD CONSTRAINT "t_c" CHECK ((b > 0)) NOT VALID

-- alter_constraint; SHARE UPDATE EXCLUSIVE public.t; ROW SHARE public.s
ALTER TABLE "public"."t" VALIDATE CONSTRAINT "t_s";
-- undo: ALTER TABLE "public"."t" VALIDATE CONSTRAINT "t_s"

-- alter_constraint; ACCESS EXCLUSIVE public.t; ACCESS EXCLUSIVE public.s; !lock
ALTER TABLE "public"."t" ALTER CONSTRAINT "t_s" NOT DEFERRABLE NOT ENFORCED;
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT "t_s";
-- undo: ALTER TABLE "public"."t" ADD CONSTRAINT "t_s" FOREIGN KEY (b) REFERENCES public.s(id) NOT VALID
