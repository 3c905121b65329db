-- ==== expand
-- direct; SHARE UPDATE EXCLUSIVE public.t
COMMENT ON STATISTICS "public"."s" IS NULL;
DROP STATISTICS "public"."s";
CREATE STATISTICS "public"."s" (mcv) ON a, b FROM "public"."t";
ALTER STATISTICS "public"."s" SET STATISTICS 500;
-- undo: COMMENT ON STATISTICS "public"."s" IS 'tied';
-- undo: DROP STATISTICS "public"."s";
-- undo: CREATE STATISTICS "public"."s" (ndistinct, dependencies, mcv) ON a, b FROM "public"."t";
-- undo: COMMENT ON STATISTICS "public"."s" IS 'tied';
-- undo: ALTER STATISTICS "public"."s" SET STATISTICS  -1
