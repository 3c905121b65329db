-- ==== expand
-- direct; SHARE UPDATE EXCLUSIVE public.u; SHARE UPDATE EXCLUSIVE public.t
DROP STATISTICS "public"."s";
CREATE STATISTICS "public"."s" (ndistinct, dependencies, mcv) ON a, b FROM "public"."t";
COMMENT ON STATISTICS "public"."s" IS 'both';
-- undo: DROP STATISTICS "public"."s";
-- undo: CREATE STATISTICS "public"."s" (ndistinct, dependencies, mcv) ON a, b FROM "public"."u";
-- undo: COMMENT ON STATISTICS "public"."s" IS 'both'
