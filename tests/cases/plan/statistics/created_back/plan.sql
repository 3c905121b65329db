-- ==== contract
-- direct; SHARE UPDATE EXCLUSIVE public.t
DROP STATISTICS "public"."s";
-- undo: CREATE STATISTICS "public"."s" (ndistinct, dependencies) ON a, b FROM "public"."t";
-- undo: ALTER STATISTICS "public"."s" SET STATISTICS 500;
-- undo: COMMENT ON STATISTICS "public"."s" IS 'tied'

-- direct; SHARE UPDATE EXCLUSIVE public.t
DROP STATISTICS "public"."e";
-- undo: CREATE STATISTICS "public"."e" ON (a || b) FROM "public"."t"
