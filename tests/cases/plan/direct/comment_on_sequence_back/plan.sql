-- ==== expand
-- direct; SHARE UPDATE EXCLUSIVE public.q
COMMENT ON SEQUENCE "public"."q" IS NULL;
-- undo: COMMENT ON SEQUENCE "public"."q" IS 'it''s a $$comment$$'
