-- ==== expand
-- policy; ACCESS EXCLUSIVE public.t; !lock
CREATE POLICY "_so_new_p" ON "public"."t" AS PERMISSIVE FOR SELECT TO PUBLIC USING ((id > 0));
COMMENT ON POLICY "_so_new_p" ON "public"."t" IS 'x';
-- undo: DROP POLICY "_so_new_p" ON "public"."t"
-- ==== contract
-- policy; ACCESS EXCLUSIVE public.t; !lock
DROP POLICY "p" ON "public"."t";
ALTER POLICY "_so_new_p" ON "public"."t" RENAME TO "p";
-- undo: ALTER POLICY "p" ON "public"."t" RENAME TO "_so_new_p";
-- undo: CREATE POLICY "p" ON "public"."t" AS PERMISSIVE FOR UPDATE TO PUBLIC USING ((id > 0));
-- undo: COMMENT ON POLICY "p" ON "public"."t" IS 'y'
