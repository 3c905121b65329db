-- ==== expand
-- direct; SHARE UPDATE EXCLUSIVE public.t
COMMENT ON TRIGGER "g" ON "public"."t" IS NULL;
-- undo: COMMENT ON TRIGGER "g" ON "public"."t" IS 'it''s a $$comment$$'
