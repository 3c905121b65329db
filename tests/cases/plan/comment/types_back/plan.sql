-- ==== expand
-- direct
COMMENT ON TYPE "public"."code" IS 'old';
-- undo: COMMENT ON TYPE "public"."code" IS 'new'

-- direct
COMMENT ON TYPE "public"."span" IS NULL;
-- undo: COMMENT ON TYPE "public"."span" IS 'a range'

-- direct
COMMENT ON TYPE "public"."pair" IS 'gone';
-- undo: COMMENT ON TYPE "public"."pair" IS NULL
