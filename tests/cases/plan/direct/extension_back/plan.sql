-- ==== contract
-- retire
DROP EXTENSION "citext";
-- undo: CREATE EXTENSION IF NOT EXISTS "citext" WITH SCHEMA "public"
