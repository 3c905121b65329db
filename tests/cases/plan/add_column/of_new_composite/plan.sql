-- ==== expand
-- direct
CREATE TYPE "public"."pair" AS ("x" integer, "y" integer);
-- undo: DROP TYPE "public"."pair"

-- add_column; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ADD COLUMN "a" public.pair;
-- undo: ALTER TABLE "public"."t" DROP COLUMN "a"
