-- ==== expand
-- direct; SHARE UPDATE EXCLUSIVE public.t
COMMENT ON CONSTRAINT "t_c" ON "public"."t" IS 'two';
-- undo: COMMENT ON CONSTRAINT "t_c" ON "public"."t" IS 'one'
