-- ==== expand
-- direct
COMMENT ON TYPE "public"."code" IS 'new';
-- undo: COMMENT ON TYPE "public"."code" IS 'old'

-- direct
COMMENT ON TYPE "public"."span" IS 'a range';
-- undo: COMMENT ON TYPE "public"."span" IS NULL

-- direct
COMMENT ON TYPE "public"."pair" IS NULL;
-- undo: COMMENT ON TYPE "public"."pair" IS 'gone'
