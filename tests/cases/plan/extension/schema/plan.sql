-- ==== contract
-- direct
ALTER EXTENSION "hstore" SET SCHEMA "two";
-- undo: ALTER EXTENSION "hstore" SET SCHEMA "one"
