-- ==== contract
-- direct
ALTER TYPE "public"."pair" DROP ATTRIBUTE "y";
-- undo: ALTER TYPE "public"."pair" ADD ATTRIBUTE "y" text;
-- undo: COMMENT ON COLUMN "public"."pair"."y" IS 'up'
