-- ==== expand
-- direct
COMMENT ON TYPE "public"."e" IS NULL;
-- undo: COMMENT ON TYPE "public"."e" IS 'it''s a $$comment$$'
