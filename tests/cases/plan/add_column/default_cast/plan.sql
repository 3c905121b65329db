-- ==== expand
-- add_column; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ADD COLUMN "a" jsonb DEFAULT '{}'::jsonb NOT NULL;
-- undo: ALTER TABLE "public"."t" DROP COLUMN "a"
