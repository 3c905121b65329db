-- ==== contract
-- alter_constraint; SHARE UPDATE EXCLUSIVE public.t; !scan; !data-dependent
ALTER TABLE "public"."t" VALIDATE CONSTRAINT "t_c";
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT "t_c";
-- undo: ALTER TABLE "public"."t" ADD CONSTRAINT "t_c" CHECK ((b > 0)) NOT VALID
