-- ==== expand
-- policy; ACCESS EXCLUSIVE public.t; !lock
DROP POLICY "p" ON "public"."t";
-- undo: CREATE POLICY "p" ON "public"."t" AS RESTRICTIVE FOR ALL TO pg_monitor USING ((id > 0))
-- ==== contract
-- policy; ACCESS EXCLUSIVE public.t; !lock
CREATE POLICY "p" ON "public"."t" AS RESTRICTIVE FOR ALL TO pg_read_all_stats USING ((id > 0));
-- undo: DROP POLICY "p" ON "public"."t"
