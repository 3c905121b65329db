-- ==== expand
-- direct
COMMENT ON SCHEMA "s" IS 'it''s a $$comment$$';
-- undo: COMMENT ON SCHEMA "s" IS NULL
