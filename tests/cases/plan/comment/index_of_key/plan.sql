-- ==== expand
-- direct
COMMENT ON INDEX "public"."t_b_key" IS NULL;
-- undo: COMMENT ON INDEX "public"."t_b_key" IS 'goes'

-- direct
COMMENT ON INDEX "public"."t_during_excl" IS 'comes';
-- undo: COMMENT ON INDEX "public"."t_during_excl" IS NULL

-- direct
COMMENT ON INDEX "public"."t_pkey" IS 'new';
-- undo: COMMENT ON INDEX "public"."t_pkey" IS 'old'
