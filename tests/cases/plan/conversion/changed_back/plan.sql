-- ==== expand
-- direct
COMMENT ON CONVERSION "public"."c" IS 'west';
-- undo: COMMENT ON CONVERSION "public"."c" IS NULL
-- ==== contract
-- direct
DROP CONVERSION "public"."c";
CREATE CONVERSION "public"."c" FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;
COMMENT ON CONVERSION "public"."c" IS 'west';
-- undo: DROP CONVERSION "public"."c";
-- undo: CREATE DEFAULT CONVERSION "public"."c" FOR 'UTF8' TO 'LATIN1' FROM utf8_to_iso8859_1
