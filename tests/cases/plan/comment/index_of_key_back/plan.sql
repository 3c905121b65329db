-- ==== expand
-- direct
COMMENT ON INDEX "public"."t_b_key" IS 'goes';
-- undo: COMMENT ON INDEX "public"."t_b_key" IS NULL

-- direct
COMMENT ON INDEX "public"."t_during_excl" IS NULL;
-- undo: COMMENT ON INDEX "public"."t_during_excl" IS 'comes'

-- direct
COMMENT ON INDEX "public"."t_pkey" IS 'old';
-- undo: COMMENT ON INDEX "public"."t_pkey" IS 'new'
