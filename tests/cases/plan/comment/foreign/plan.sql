-- ==== expand
-- direct
COMMENT ON FOREIGN DATA WRAPPER "w" IS 'new';
-- undo: COMMENT ON FOREIGN DATA WRAPPER "w" IS 'old'

-- direct
COMMENT ON SERVER "s" IS 'a server';
-- undo: COMMENT ON SERVER "s" IS NULL
