-- ==== expand
-- direct
ALTER TYPE "public"."pair" ADD ATTRIBUTE "y" text;
COMMENT ON COLUMN "public"."pair"."y" IS 'up';
-- undo: ALTER TYPE "public"."pair" DROP ATTRIBUTE "y"
