-- ==== expand
-- index_part
ALTER INDEX "public"."p1_a_idx" RESET (fillfactor);
COMMENT ON INDEX "public"."p1_a_idx" IS 'new';
-- undo: ALTER INDEX "public"."p1_a_idx" SET (fillfactor=50);
-- undo: COMMENT ON INDEX "public"."p1_a_idx" IS 'old'

-- index_part
COMMENT ON INDEX "public"."p2_a_idx" IS 'comes';
-- undo: COMMENT ON INDEX "public"."p2_a_idx" IS NULL

-- index_part
ALTER INDEX "public"."p21_a_idx" SET (fillfactor=70, deduplicate_items=off);
COMMENT ON INDEX "public"."p21_a_idx" IS NULL;
-- undo: ALTER INDEX "public"."p21_a_idx" RESET (deduplicate_items, fillfactor);
-- undo: COMMENT ON INDEX "public"."p21_a_idx" IS 'goes'
