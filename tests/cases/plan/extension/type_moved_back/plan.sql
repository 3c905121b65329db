-- ==== contract
-- direct
ALTER EXTENSION "citext" SET SCHEMA "a";
-- undo: ALTER EXTENSION "citext" SET SCHEMA "b"
