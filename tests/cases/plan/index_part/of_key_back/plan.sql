-- ==== expand
-- direct
COMMENT ON INDEX "public"."p_pkey" IS NULL;
-- undo: COMMENT ON INDEX "public"."p_pkey" IS 'of the whole'

-- index_part
ALTER INDEX "public"."p21_pkey" RESET (fillfactor);
COMMENT ON INDEX "public"."p21_pkey" IS NULL;
-- undo: ALTER INDEX "public"."p21_pkey" SET (fillfactor=70);
-- undo: COMMENT ON INDEX "public"."p21_pkey" IS 'of another'

-- index_part
COMMENT ON INDEX "public"."p1_pkey" IS NULL;
-- undo: COMMENT ON INDEX "public"."p1_pkey" IS 'of the part'
