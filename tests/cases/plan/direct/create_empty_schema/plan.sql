-- ==== expand
-- direct
CREATE SCHEMA "s";
COMMENT ON SCHEMA "s" IS 'nothing in it';
-- undo: DROP SCHEMA "s"
