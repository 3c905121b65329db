-- ==== expand
-- policy; ACCESS EXCLUSIVE public.t; !lock
ALTER POLICY "p" ON "public"."t" USING ((owner = CURRENT_USER) OR (id > 0)) WITH CHECK ((owner = CURRENT_USER) OR (id > 1));
-- undo: DROP POLICY "p" ON "public"."t";
-- undo: CREATE POLICY "p" ON "public"."t" AS PERMISSIVE FOR ALL TO PUBLIC USING ((owner = CURRENT_USER))
-- ==== contract
-- policy; ACCESS EXCLUSIVE public.t; !lock
ALTER POLICY "p" ON "public"."t" USING ((id > 0)) WITH CHECK ((id > 1));
-- undo: ALTER POLICY "p" ON "public"."t" USING ((owner = CURRENT_USER) OR (id > 0)) WITH CHECK ((owner = CURRENT_USER) OR (id > 1))
