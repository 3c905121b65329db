-- ==== contract
-- direct; SHARE UPDATE EXCLUSIVE public.t
DROP STATISTICS "other"."s";
-- undo: CREATE STATISTICS "other"."s" (ndistinct, dependencies, mcv) ON a, b FROM "public"."t"
