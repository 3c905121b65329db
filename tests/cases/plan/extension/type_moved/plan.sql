-- ==== contract
-- direct
ALTER EXTENSION "citext" SET SCHEMA "b";
-- undo: ALTER EXTENSION "citext" SET SCHEMA "a"
