-- ==== expand
-- inheritance; ACCESS EXCLUSIVE public.c; SHARE UPDATE EXCLUSIVE public.p; SHARE UPDATE EXCLUSIVE public.q; !lock
ALTER TABLE "public"."c" NO INHERIT "public"."p";
ALTER TABLE "public"."c" NO INHERIT "public"."q";
ALTER TABLE "public"."c" INHERIT "public"."q";
ALTER TABLE "public"."c" INHERIT "public"."p";
-- undo: ALTER TABLE "public"."c" NO INHERIT "public"."q";
-- undo: ALTER TABLE "public"."c" NO INHERIT "public"."p";
-- undo: ALTER TABLE "public"."c" INHERIT "public"."p";
-- undo: ALTER TABLE "public"."c" INHERIT "public"."q"
