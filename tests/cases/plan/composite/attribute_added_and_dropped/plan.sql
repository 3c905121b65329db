-- ==== contract
-- direct
ALTER TYPE "public"."pair" DROP ATTRIBUTE "y", ADD ATTRIBUTE "z" text;
COMMENT ON COLUMN "public"."pair"."z" IS 'deep';
-- undo: ALTER TYPE "public"."pair" DROP ATTRIBUTE "z", ADD ATTRIBUTE "y" text;
-- undo: COMMENT ON COLUMN "public"."pair"."y" IS 'up'
