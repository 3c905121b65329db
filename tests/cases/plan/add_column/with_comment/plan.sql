-- ==== expand
-- add_column; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ADD COLUMN "a" text;
COMMENT ON COLUMN "public"."t"."a" IS 'what it is';
-- undo: ALTER TABLE "public"."t" DROP COLUMN "a"
