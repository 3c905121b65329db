-- ==== expand
-- direct; ACCESS EXCLUSIVE public.v; !lock
COMMENT ON VIEW "public"."v" IS NULL;
-- undo: COMMENT ON VIEW "public"."v" IS 'it''s a $$comment$$'
