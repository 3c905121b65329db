-- ==== expand
-- direct; ACCESS EXCLUSIVE public.m; !lock
COMMENT ON MATERIALIZED VIEW "public"."m" IS 'it''s a $$comment$$';
-- undo: COMMENT ON MATERIALIZED VIEW "public"."m" IS NULL
