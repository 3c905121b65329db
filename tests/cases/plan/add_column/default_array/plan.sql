-- ==== expand
-- add_column; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ADD COLUMN "a" integer[] DEFAULT ARRAY[1, 2] NOT NULL;
-- undo: ALTER TABLE "public"."t" DROP COLUMN "a"
