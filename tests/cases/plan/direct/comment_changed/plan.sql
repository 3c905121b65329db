-- ==== expand
-- direct; SHARE UPDATE EXCLUSIVE public.t
COMMENT ON TABLE "public"."t" IS 'two';
-- undo: COMMENT ON TABLE "public"."t" IS 'one'
