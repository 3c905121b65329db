-- ==== expand
-- direct
CREATE SCHEMA "a";
-- undo: DROP SCHEMA "a"
-- ==== contract
-- direct
ALTER EXTENSION "citext" SET SCHEMA "a";
-- undo: ALTER EXTENSION "citext" SET SCHEMA "b"

-- retire
DROP SCHEMA "b";
-- undo: CREATE SCHEMA "b"
