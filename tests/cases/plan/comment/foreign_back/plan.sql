-- ==== expand
-- direct
COMMENT ON FOREIGN DATA WRAPPER "w" IS 'old';
-- undo: COMMENT ON FOREIGN DATA WRAPPER "w" IS 'new'

-- direct
COMMENT ON SERVER "s" IS NULL;
-- undo: COMMENT ON SERVER "s" IS 'a server'
