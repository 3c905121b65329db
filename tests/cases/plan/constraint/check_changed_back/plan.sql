-- ==== expand
-- alter_constraint; SHARE UPDATE EXCLUSIVE public.t
ALTER TABLE "public"."t" VALIDATE CONSTRAINT "t_c";
-- undo: ALTER TABLE "public"."t" VALIDATE CONSTRAINT "t_c"

-- alter_constraint; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ADD CONSTRAINT "_so_either_t_c" CHECK (((b >= 0)) OR ((b > 0))) NOT VALID;
ALTER TABLE "public"."t" DROP CONSTRAINT "t_c";
-- undo: ALTER TABLE "public"."t" ADD CONSTRAINT "t_c" CHECK ((b >= 0)) NOT VALID;
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT "_so_either_t_c"
-- ==== contract
-- alter_constraint; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ADD CONSTRAINT "t_c" CHECK ((b > 0)) NOT VALID;
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT IF EXISTS "t_c"

-- alter_constraint; SHARE UPDATE EXCLUSIVE public.t; !scan; !data-dependent
ALTER TABLE "public"."t" VALIDATE CONSTRAINT "t_c";
-- no undo: it goes with the step that added it

-- alter_constraint; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" DROP CONSTRAINT "_so_either_t_c";
-- undo: ALTER TABLE "public"."t" ADD CONSTRAINT "_so_either_t_c" CHECK (((b >= 0)) OR ((b > 0))) NOT VALID
