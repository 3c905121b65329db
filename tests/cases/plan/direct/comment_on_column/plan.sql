-- ==== expand
-- direct; SHARE UPDATE EXCLUSIVE public.t
COMMENT ON COLUMN "public"."t"."a" IS 'it''s a $$comment$$';
-- undo: COMMENT ON COLUMN "public"."t"."a" IS NULL
