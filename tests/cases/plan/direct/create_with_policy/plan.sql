-- ==== expand
-- direct
CREATE TABLE "public"."t" (
    "a" text
);
ALTER TABLE "public"."t" ENABLE ROW LEVEL SECURITY;
-- undo: DROP TABLE "public"."t"

-- direct; ACCESS EXCLUSIVE public.t
CREATE POLICY "p" ON "public"."t" AS PERMISSIVE FOR ALL TO PUBLIC USING ((a = CURRENT_USER));
-- undo: DROP POLICY "p" ON "public"."t"
