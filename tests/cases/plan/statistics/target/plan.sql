-- ==== expand
-- direct
COMMENT ON STATISTICS "public"."s" IS 'x';
ALTER STATISTICS "public"."s" SET STATISTICS 0;
-- undo: COMMENT ON STATISTICS "public"."s" IS NULL;
-- undo: ALTER STATISTICS "public"."s" SET STATISTICS  -1
