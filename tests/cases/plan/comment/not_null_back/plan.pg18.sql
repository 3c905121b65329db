-- ==== expand
-- not_null_form; SHARE UPDATE EXCLUSIVE public.t
COMMENT ON CONSTRAINT "t_a_not_null" ON "public"."t" IS 'since the first day';
-- undo: COMMENT ON CONSTRAINT "t_a_not_null" ON "public"."t" IS NULL

-- not_null_form; SHARE UPDATE EXCLUSIVE public.t
COMMENT ON CONSTRAINT "b_is_there" ON "public"."t" IS 'old';
-- undo: COMMENT ON CONSTRAINT "b_is_there" ON "public"."t" IS 'it''s new'

-- not_null_form; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" RENAME CONSTRAINT "b_is_there" TO "has_b";
-- undo: ALTER TABLE "public"."t" RENAME CONSTRAINT "has_b" TO "b_is_there"

-- not_null_form; SHARE UPDATE EXCLUSIVE public.t
COMMENT ON CONSTRAINT "t_c_not_null" ON "public"."t" IS NULL;
-- undo: COMMENT ON CONSTRAINT "t_c_not_null" ON "public"."t" IS 'c'

-- not_null_form; SHARE UPDATE EXCLUSIVE public.t
COMMENT ON CONSTRAINT "t_d_not_null" ON "public"."t" IS NULL;
-- undo: COMMENT ON CONSTRAINT "t_d_not_null" ON "public"."t" IS 'of this table alone'
