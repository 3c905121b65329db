-- ==== expand
-- direct
COMMENT ON CONVERSION "public"."c" IS NULL;
-- undo: COMMENT ON CONVERSION "public"."c" IS 'west'
-- ==== contract
-- direct
DROP CONVERSION "public"."c";
CREATE DEFAULT CONVERSION "public"."c" FOR 'UTF8' TO 'LATIN1' FROM utf8_to_iso8859_1;
-- undo: DROP CONVERSION "public"."c";
-- undo: CREATE CONVERSION "public"."c" FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;
-- undo: COMMENT ON CONVERSION "public"."c" IS 'west'
