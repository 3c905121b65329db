-- ==== expand
-- direct; SHARE UPDATE EXCLUSIVE public.t
DROP STATISTICS "public"."s";
CREATE STATISTICS "public"."s" (mcv) ON id, lower(a), (b || 'x'::text) FROM "public"."t";
-- undo: DROP STATISTICS "public"."s";
-- undo: CREATE STATISTICS "public"."s" (ndistinct, dependencies, mcv) ON a, b FROM "public"."t"
