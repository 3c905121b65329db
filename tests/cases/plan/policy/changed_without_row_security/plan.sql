-- ==== expand
-- policy; ACCESS EXCLUSIVE public.t; !lock
DROP POLICY "p" ON "public"."t";
CREATE POLICY "p" ON "public"."t" AS PERMISSIVE FOR SELECT TO PUBLIC USING ((id > 1));
-- undo: DROP POLICY "p" ON "public"."t";
-- undo: CREATE POLICY "p" ON "public"."t" AS PERMISSIVE FOR ALL TO PUBLIC USING ((id > 0))
