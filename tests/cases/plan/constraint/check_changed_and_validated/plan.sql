-- ==== contract
-- constraint; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" DROP CONSTRAINT "t_c";
-- undo: ALTER TABLE "public"."t" ADD CONSTRAINT "t_c" CHECK ((b > 0)) NOT VALID

-- constraint; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ADD CONSTRAINT "t_c" CHECK ((b > 1)) NOT VALID;
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT IF EXISTS "t_c"

-- constraint; SHARE UPDATE EXCLUSIVE public.t; !scan; !data-dependent
ALTER TABLE "public"."t" VALIDATE CONSTRAINT "t_c";
-- no undo: it goes with the step that added it

-- constraint; SHARE UPDATE EXCLUSIVE public.t; !scan; !data-dependent
ALTER TABLE "public"."t" VALIDATE CONSTRAINT "t_c";
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT "t_c";
-- undo: ALTER TABLE "public"."t" ADD CONSTRAINT "t_c" CHECK ((b > 1)) NOT VALID
