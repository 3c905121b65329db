-- ==== expand
-- direct; SHARE UPDATE EXCLUSIVE public.t
CREATE STATISTICS "other"."s" (ndistinct, dependencies, mcv) ON a, b FROM "public"."t";
-- undo: DROP STATISTICS "other"."s"
