-- ==== expand
-- direct; !breaks-old-application
DROP DOMAIN "public"."d";
CREATE DOMAIN "public"."d" AS text;
-- undo: DROP DOMAIN "public"."d";
-- undo: CREATE DOMAIN "public"."d" AS integer
