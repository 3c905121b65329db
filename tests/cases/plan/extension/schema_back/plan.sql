-- ==== contract
-- direct
ALTER EXTENSION "hstore" SET SCHEMA "one";
-- undo: ALTER EXTENSION "hstore" SET SCHEMA "two"
