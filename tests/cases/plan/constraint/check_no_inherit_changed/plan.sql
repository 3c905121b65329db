-- ==== contract
-- alter_constraint; SHARE UPDATE EXCLUSIVE public.t
ALTER TABLE "public"."t" VALIDATE CONSTRAINT "t_c";
-- undo: ALTER TABLE "public"."t" VALIDATE CONSTRAINT "t_c"

-- alter_constraint; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ADD CONSTRAINT "_so_new_t_c" CHECK ((b > 0)) NO INHERIT NOT VALID;
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT IF EXISTS "_so_new_t_c"

-- alter_constraint; SHARE UPDATE EXCLUSIVE public.t; !scan; !data-dependent
ALTER TABLE "public"."t" VALIDATE CONSTRAINT "_so_new_t_c";
-- no undo: it goes with the step that added it

-- alter_constraint; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" DROP CONSTRAINT "t_c";
ALTER TABLE "public"."t" RENAME CONSTRAINT "_so_new_t_c" TO "t_c";
-- undo: ALTER TABLE "public"."t" RENAME CONSTRAINT "t_c" TO "_so_new_t_c";
-- undo: ALTER TABLE "public"."t" ADD CONSTRAINT "t_c" CHECK ((b > 0)) NOT VALID
