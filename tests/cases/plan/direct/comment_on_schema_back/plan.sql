-- ==== expand
-- direct
COMMENT ON SCHEMA "s" IS NULL;
-- undo: COMMENT ON SCHEMA "s" IS 'it''s a $$comment$$'
