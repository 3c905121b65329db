-- ==== expand
-- direct; SHARE UPDATE EXCLUSIVE public.t
COMMENT ON TABLE "public"."t" IS NULL;
-- undo: COMMENT ON TABLE "public"."t" IS 'it''s a $$comment$$'
