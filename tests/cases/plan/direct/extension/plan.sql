-- ==== expand
-- direct
CREATE EXTENSION IF NOT EXISTS "citext" WITH SCHEMA "public";
-- undo: DROP EXTENSION "citext"
