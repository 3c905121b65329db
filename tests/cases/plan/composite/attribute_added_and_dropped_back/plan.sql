-- ==== contract
-- direct
ALTER TYPE "public"."pair" DROP ATTRIBUTE "z", ADD ATTRIBUTE "y" text;
COMMENT ON COLUMN "public"."pair"."y" IS 'up';
-- undo: ALTER TYPE "public"."pair" DROP ATTRIBUTE "y", ADD ATTRIBUTE "z" text;
-- undo: COMMENT ON COLUMN "public"."pair"."z" IS 'deep'
