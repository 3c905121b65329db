-- ==== expand
-- direct; SHARE UPDATE EXCLUSIVE public.m
COMMENT ON MATERIALIZED VIEW "public"."m" IS NULL;
-- undo: COMMENT ON MATERIALIZED VIEW "public"."m" IS 'it''s a $$comment$$'
