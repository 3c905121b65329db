-- ==== expand
-- direct; SHARE UPDATE EXCLUSIVE public.t; SHARE UPDATE EXCLUSIVE public.u
DROP STATISTICS "public"."s";
CREATE STATISTICS "public"."s" (ndistinct, dependencies, mcv) ON a, b FROM "public"."u";
COMMENT ON STATISTICS "public"."s" IS 'both';
-- undo: DROP STATISTICS "public"."s";
-- undo: CREATE STATISTICS "public"."s" (ndistinct, dependencies, mcv) ON a, b FROM "public"."t";
-- undo: COMMENT ON STATISTICS "public"."s" IS 'both'
