-- ==== expand
-- direct
COMMENT ON TYPE "public"."e" IS 'it''s a $$comment$$';
-- undo: COMMENT ON TYPE "public"."e" IS NULL
