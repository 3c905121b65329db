-- ==== expand
-- policy; ACCESS EXCLUSIVE public.t; !lock
DROP POLICY "p" ON "public"."t";
-- undo: CREATE POLICY "p" ON "public"."t" AS RESTRICTIVE FOR DELETE TO PUBLIC USING ((owner = CURRENT_USER));
-- undo: COMMENT ON POLICY "p" ON "public"."t" IS 'mine'
