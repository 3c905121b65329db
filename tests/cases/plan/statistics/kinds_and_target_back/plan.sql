-- ==== expand
-- direct; SHARE UPDATE EXCLUSIVE public.t
COMMENT ON STATISTICS "public"."s" IS 'tied';
DROP STATISTICS "public"."s";
CREATE STATISTICS "public"."s" (ndistinct, dependencies, mcv) ON a, b FROM "public"."t";
COMMENT ON STATISTICS "public"."s" IS 'tied';
ALTER STATISTICS "public"."s" SET STATISTICS  -1;
-- undo: COMMENT ON STATISTICS "public"."s" IS NULL;
-- undo: DROP STATISTICS "public"."s";
-- undo: CREATE STATISTICS "public"."s" (mcv) ON a, b FROM "public"."t";
-- undo: ALTER STATISTICS "public"."s" SET STATISTICS 500
