-- ==== expand
-- direct
COMMENT ON STATISTICS "public"."s" IS NULL;
ALTER STATISTICS "public"."s" SET STATISTICS  -1;
-- undo: COMMENT ON STATISTICS "public"."s" IS 'x';
-- undo: ALTER STATISTICS "public"."s" SET STATISTICS 0
