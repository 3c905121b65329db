-- ==== expand
-- not_null_form; SHARE UPDATE EXCLUSIVE public.p1
COMMENT ON CONSTRAINT "p_a_not_null" ON "public"."p1" IS NULL;
-- undo: COMMENT ON CONSTRAINT "p_a_not_null" ON "public"."p1" IS 'of the partition'
