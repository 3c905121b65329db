-- ==== expand
-- add_column; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ADD COLUMN "a" timestamp with time zone DEFAULT (now() + '1 day'::interval);
-- undo: ALTER TABLE "public"."t" DROP COLUMN "a"
