-- ==== contract
-- policy; ACCESS EXCLUSIVE public.t; !lock
DROP POLICY "p" ON "public"."t";
-- undo: CREATE POLICY "p" ON "public"."t" AS PERMISSIVE FOR SELECT TO PUBLIC USING ((owner = CURRENT_USER))
