-- ==== contract
-- retire
DROP SCHEMA "s";
-- undo: CREATE SCHEMA "s";
-- undo: COMMENT ON SCHEMA "s" IS 'nothing in it'
