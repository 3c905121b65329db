-- ==== expand
-- direct
COMMENT ON COLUMN "public"."pair"."x" IS 'across';
-- undo: COMMENT ON COLUMN "public"."pair"."x" IS NULL
