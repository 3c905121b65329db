-- ==== expand
-- policy; ACCESS EXCLUSIVE public.t; !lock
CREATE POLICY "p" ON "public"."t" AS PERMISSIVE FOR ALL TO PUBLIC USING (true);
-- undo: DROP POLICY "p" ON "public"."t"
-- ==== contract
-- direct; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" FORCE ROW LEVEL SECURITY;
ALTER TABLE "public"."t" ENABLE ROW LEVEL SECURITY;
-- undo: ALTER TABLE "public"."t" NO FORCE ROW LEVEL SECURITY;
-- undo: ALTER TABLE "public"."t" DISABLE ROW LEVEL SECURITY
