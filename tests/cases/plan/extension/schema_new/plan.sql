-- ==== expand
-- direct
CREATE SCHEMA "b";
-- undo: DROP SCHEMA "b"
-- ==== contract
-- direct
ALTER EXTENSION "citext" SET SCHEMA "b";
-- undo: ALTER EXTENSION "citext" SET SCHEMA "a"

-- retire
DROP SCHEMA "a";
-- undo: CREATE SCHEMA "a"
