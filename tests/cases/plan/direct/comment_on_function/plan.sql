-- ==== expand
-- direct
COMMENT ON FUNCTION "public"."f"() IS 'it''s a $$comment$$';
-- undo: COMMENT ON FUNCTION "public"."f"() IS NULL
