-- ==== expand
-- policy; ACCESS EXCLUSIVE public.t; !lock
ALTER POLICY "p" ON "public"."t" USING ((id > 0) OR (owner = CURRENT_USER)) WITH CHECK ((id > 1) OR (owner = CURRENT_USER));
-- undo: ALTER POLICY "p" ON "public"."t" USING ((id > 0)) WITH CHECK ((id > 1))
-- ==== contract
-- policy; ACCESS EXCLUSIVE public.t; !lock
DROP POLICY "p" ON "public"."t";
CREATE POLICY "p" ON "public"."t" AS PERMISSIVE FOR ALL TO PUBLIC USING ((owner = CURRENT_USER));
-- undo: ALTER POLICY "p" ON "public"."t" USING ((id > 0) OR (owner = CURRENT_USER)) WITH CHECK ((id > 1) OR (owner = CURRENT_USER))
