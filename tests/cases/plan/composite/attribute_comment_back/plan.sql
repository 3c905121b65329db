-- ==== expand
-- direct
COMMENT ON COLUMN "public"."pair"."x" IS NULL;
-- undo: COMMENT ON COLUMN "public"."pair"."x" IS 'across'
