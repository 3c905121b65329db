-- ==== expand
-- direct
ALTER TYPE "public"."pair" ADD ATTRIBUTE "y" text;
-- undo: ALTER TYPE "public"."pair" DROP ATTRIBUTE "y"
