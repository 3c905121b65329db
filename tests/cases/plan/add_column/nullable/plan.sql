-- ==== expand
-- add_column; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ADD COLUMN "a" text;
-- undo: ALTER TABLE "public"."t" DROP COLUMN "a"
