-- ==== expand
-- alter_constraint; SHARE UPDATE EXCLUSIVE public.p
ALTER TABLE "public"."p" VALIDATE CONSTRAINT "p_c";
-- undo: ALTER TABLE "public"."p" VALIDATE CONSTRAINT "p_c"

-- alter_constraint; ACCESS EXCLUSIVE public.p; !lock
ALTER TABLE "public"."p" ADD CONSTRAINT "_so_either_p_c" CHECK (((b > 0)) OR ((b > 1))) NOT VALID;
ALTER TABLE "public"."p" DROP CONSTRAINT "p_c";
-- undo: ALTER TABLE "public"."p" ADD CONSTRAINT "p_c" CHECK ((b > 0)) NOT VALID;
-- undo: ALTER TABLE "public"."p" DROP CONSTRAINT "_so_either_p_c"
-- ==== contract
-- alter_constraint; ACCESS EXCLUSIVE public.p; !lock
ALTER TABLE "public"."p" ADD CONSTRAINT "p_c" CHECK ((b > 1)) NOT VALID;
-- undo: ALTER TABLE "public"."p" DROP CONSTRAINT IF EXISTS "p_c"

-- alter_constraint; SHARE UPDATE EXCLUSIVE public.p; !scan; !data-dependent
ALTER TABLE "public"."p" VALIDATE CONSTRAINT "p_c";
-- no undo: it goes with the step that added it

-- alter_constraint; ACCESS EXCLUSIVE public.p; !lock
ALTER TABLE "public"."p" DROP CONSTRAINT "_so_either_p_c";
-- undo: ALTER TABLE "public"."p" ADD CONSTRAINT "_so_either_p_c" CHECK (((b > 0)) OR ((b > 1))) NOT VALID
