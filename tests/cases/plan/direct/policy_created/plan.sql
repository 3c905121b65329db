-- ==== expand
-- policy; ACCESS EXCLUSIVE public.t; !lock
CREATE POLICY "p" ON "public"."t" AS PERMISSIVE FOR SELECT TO PUBLIC USING ((owner = CURRENT_USER));
-- undo: DROP POLICY "p" ON "public"."t"
