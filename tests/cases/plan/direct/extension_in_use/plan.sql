-- ==== expand
-- direct
CREATE EXTENSION IF NOT EXISTS "citext" WITH SCHEMA "public";
-- undo: DROP EXTENSION "citext"

-- add_column; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ADD COLUMN "a" public.citext;
-- undo: ALTER TABLE "public"."t" DROP COLUMN "a"
