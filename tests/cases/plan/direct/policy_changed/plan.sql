-- ==== contract
-- policy; ACCESS EXCLUSIVE public.t; !lock
DROP POLICY "p" ON "public"."t";
CREATE POLICY "p" ON "public"."t" AS RESTRICTIVE FOR UPDATE TO PUBLIC USING ((id > 0)) WITH CHECK ((id < 1000000));
-- undo: DROP POLICY "p" ON "public"."t";
-- undo: CREATE POLICY "p" ON "public"."t" AS PERMISSIVE FOR ALL TO PUBLIC USING ((owner = CURRENT_USER))
