-- ==== expand
-- direct
COMMENT ON DOMAIN "public"."d" IS 'it''s a $$comment$$';
-- undo: COMMENT ON DOMAIN "public"."d" IS NULL
