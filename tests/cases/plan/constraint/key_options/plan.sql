-- ==== expand
-- alter_constraint
ALTER INDEX "public"."t_a" SET (fillfactor=70);
-- undo: ALTER INDEX "public"."t_a" RESET (fillfactor)

-- alter_constraint
ALTER INDEX "public"."t_id" RESET (fillfactor);
ALTER INDEX "public"."t_id" SET (deduplicate_items=off);
-- undo: ALTER INDEX "public"."t_id" RESET (deduplicate_items);
-- undo: ALTER INDEX "public"."t_id" SET (fillfactor=70)
