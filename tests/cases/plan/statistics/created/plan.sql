-- ==== expand
-- direct; SHARE UPDATE EXCLUSIVE public.t
CREATE STATISTICS "public"."e" ON (a || b) FROM "public"."t";
-- undo: DROP STATISTICS "public"."e"

-- direct; SHARE UPDATE EXCLUSIVE public.t
CREATE STATISTICS "public"."s" (ndistinct, dependencies) ON a, b FROM "public"."t";
ALTER STATISTICS "public"."s" SET STATISTICS 500;
COMMENT ON STATISTICS "public"."s" IS 'tied';
-- undo: DROP STATISTICS "public"."s"
