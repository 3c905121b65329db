-- ==== expand
-- direct; SHARE UPDATE EXCLUSIVE public.t
COMMENT ON INDEX "public"."i" IS 'it''s a $$comment$$';
-- undo: COMMENT ON INDEX "public"."i" IS NULL
