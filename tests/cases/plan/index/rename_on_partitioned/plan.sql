-- ==== contract
-- index
ALTER INDEX "public"."p_a" RENAME TO "p_by_a";
-- undo: ALTER INDEX "public"."p_by_a" RENAME TO "p_a"
