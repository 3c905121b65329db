-- ==== expand
-- direct; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" DISABLE ROW LEVEL SECURITY;
-- undo: ALTER TABLE "public"."t" ENABLE ROW LEVEL SECURITY

-- policy; ACCESS EXCLUSIVE public.t; !lock
DROP POLICY "p" ON "public"."t";
-- undo: CREATE POLICY "p" ON "public"."t" AS RESTRICTIVE FOR ALL TO PUBLIC USING ((id > 0))
-- ==== contract
-- policy; ACCESS EXCLUSIVE public.t; !lock
DROP POLICY "q" ON "public"."t";
-- undo: CREATE POLICY "q" ON "public"."t" AS PERMISSIVE FOR ALL TO PUBLIC USING (true)
