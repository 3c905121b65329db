-- ==== contract
-- policy; ACCESS EXCLUSIVE public.t; !lock
CREATE POLICY "p" ON "public"."t" AS RESTRICTIVE FOR DELETE TO PUBLIC USING ((owner = CURRENT_USER));
COMMENT ON POLICY "p" ON "public"."t" IS 'mine';
-- undo: DROP POLICY "p" ON "public"."t"
