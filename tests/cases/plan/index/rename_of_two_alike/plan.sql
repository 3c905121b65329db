-- ==== contract
-- index
ALTER INDEX "public"."t_1" RENAME TO "t_3";
-- undo: ALTER INDEX "public"."t_3" RENAME TO "t_1"

-- index
ALTER INDEX "public"."t_2" RENAME TO "t_4";
-- undo: ALTER INDEX "public"."t_4" RENAME TO "t_2"
