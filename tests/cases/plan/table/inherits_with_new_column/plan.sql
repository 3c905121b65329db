-- ==== expand
-- add_column; ACCESS EXCLUSIVE public.c; !lock
ALTER TABLE "public"."c" ADD COLUMN "a" text;
-- undo: ALTER TABLE "public"."c" DROP COLUMN "a"

-- inheritance; ACCESS EXCLUSIVE public.c; SHARE UPDATE EXCLUSIVE public.p; !lock
ALTER TABLE "public"."c" INHERIT "public"."p";
-- undo: ALTER TABLE "public"."c" NO INHERIT "public"."p"
