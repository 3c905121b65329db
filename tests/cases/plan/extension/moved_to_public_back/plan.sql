-- ==== expand
-- add_column; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ADD COLUMN "more" text DEFAULT 'x'::text;
-- undo: ALTER TABLE "public"."t" DROP COLUMN "more"
-- ==== contract
-- direct
ALTER EXTENSION "citext" SET SCHEMA "a";
-- undo: ALTER EXTENSION "citext" SET SCHEMA "public"
