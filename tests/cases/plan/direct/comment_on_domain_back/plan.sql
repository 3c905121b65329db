-- ==== expand
-- direct
COMMENT ON DOMAIN "public"."d" IS NULL;
-- undo: COMMENT ON DOMAIN "public"."d" IS 'it''s a $$comment$$'
