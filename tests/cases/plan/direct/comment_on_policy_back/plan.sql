-- ==== expand
-- policy; SHARE UPDATE EXCLUSIVE public.t
COMMENT ON POLICY "p" ON "public"."t" IS NULL;
-- undo: COMMENT ON POLICY "p" ON "public"."t" IS 'it''s a $$comment$$'
