-- ==== expand
-- add_column; ACCESS EXCLUSIVE public.p; !lock
ALTER TABLE "public"."p" ADD COLUMN "n" integer;
-- undo: ALTER TABLE "public"."p" DROP COLUMN "n"

-- inheritance; ACCESS EXCLUSIVE public.c; SHARE UPDATE EXCLUSIVE public.p; !lock
ALTER TABLE "public"."c" INHERIT "public"."p";
-- undo: ALTER TABLE "public"."c" NO INHERIT "public"."p"
