-- ==== contract
-- direct
ALTER EXTENSION "citext" SET SCHEMA "a";
-- undo: ALTER EXTENSION "citext" SET SCHEMA "b"

-- direct
ALTER EXTENSION "pg_trgm" SET SCHEMA "a";
-- undo: ALTER EXTENSION "pg_trgm" SET SCHEMA "b"
