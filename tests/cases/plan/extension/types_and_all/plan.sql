-- ==== contract
-- direct
ALTER EXTENSION "citext" SET SCHEMA "b";
-- undo: ALTER EXTENSION "citext" SET SCHEMA "a"

-- direct
ALTER EXTENSION "pg_trgm" SET SCHEMA "b";
-- undo: ALTER EXTENSION "pg_trgm" SET SCHEMA "a"
