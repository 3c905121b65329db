-- ==== expand
-- add_column; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ADD COLUMN "a" public.c;
-- undo: ALTER TABLE "public"."t" DROP COLUMN "a"
-- ==== contract
-- direct
ALTER TYPE "public"."c" DROP ATTRIBUTE "u";
-- undo: ALTER TYPE "public"."c" ADD ATTRIBUTE "u" text
