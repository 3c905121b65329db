-- ==== expand
-- index_part
ALTER INDEX "public"."p1_a_idx" SET (fillfactor=50);
COMMENT ON INDEX "public"."p1_a_idx" IS 'old';
-- undo: ALTER INDEX "public"."p1_a_idx" RESET (fillfactor);
-- undo: COMMENT ON INDEX "public"."p1_a_idx" IS 'new'

-- index_part
ALTER INDEX "public"."p21_a_idx" RESET (deduplicate_items, fillfactor);
COMMENT ON INDEX "public"."p21_a_idx" IS 'goes';
-- undo: ALTER INDEX "public"."p21_a_idx" SET (fillfactor=70, deduplicate_items=off);
-- undo: COMMENT ON INDEX "public"."p21_a_idx" IS NULL

-- index_part
COMMENT ON INDEX "public"."p2_a_idx" IS NULL;
-- undo: COMMENT ON INDEX "public"."p2_a_idx" IS 'comes'
