-- ==== expand
-- policy; ACCESS EXCLUSIVE public.t; !lock
ALTER POLICY "p" ON "public"."t" WITH CHECK ((id > 0) OR (id < 0));
-- undo: ALTER POLICY "p" ON "public"."t" WITH CHECK ((id > 0))
-- ==== contract
-- policy; ACCESS EXCLUSIVE public.t; !lock
ALTER POLICY "p" ON "public"."t" WITH CHECK ((id < 0));
COMMENT ON POLICY "p" ON "public"."t" IS 'y';
-- undo: ALTER POLICY "p" ON "public"."t" WITH CHECK ((id > 0) OR (id < 0));
-- undo: COMMENT ON POLICY "p" ON "public"."t" IS 'x'
