-- ==== expand
-- direct; SHARE UPDATE EXCLUSIVE public.v
COMMENT ON VIEW "public"."v" IS 'it''s a $$comment$$';
-- undo: COMMENT ON VIEW "public"."v" IS NULL
