-- ==== expand
-- conversion
CREATE CONVERSION "public"."c" FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;
COMMENT ON CONVERSION "public"."c" IS 'west';
-- undo: DROP CONVERSION "public"."c"
