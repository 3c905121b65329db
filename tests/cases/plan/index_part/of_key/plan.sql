-- ==== expand
-- direct
COMMENT ON INDEX "public"."p_pkey" IS 'of the whole';
-- undo: COMMENT ON INDEX "public"."p_pkey" IS NULL

-- index_part
COMMENT ON INDEX "public"."p1_pkey" IS 'of the part';
-- undo: COMMENT ON INDEX "public"."p1_pkey" IS NULL

-- index_part
ALTER INDEX "public"."p21_pkey" SET (fillfactor=70);
COMMENT ON INDEX "public"."p21_pkey" IS 'of another';
-- undo: ALTER INDEX "public"."p21_pkey" RESET (fillfactor);
-- undo: COMMENT ON INDEX "public"."p21_pkey" IS NULL
