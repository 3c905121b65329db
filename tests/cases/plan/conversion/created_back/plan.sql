-- ==== contract
-- direct
DROP CONVERSION "public"."c";
-- undo: CREATE CONVERSION "public"."c" FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;
-- undo: COMMENT ON CONVERSION "public"."c" IS 'west'
