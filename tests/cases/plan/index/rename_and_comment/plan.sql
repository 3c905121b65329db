-- ==== contract
-- index
ALTER INDEX "public"."t_a" RENAME TO "t_by_a";
-- undo: ALTER INDEX "public"."t_by_a" RENAME TO "t_a"

-- direct; SHARE UPDATE EXCLUSIVE public.t
COMMENT ON INDEX "public"."t_by_a" IS 'new';
-- undo: COMMENT ON INDEX "public"."t_by_a" IS NULL
