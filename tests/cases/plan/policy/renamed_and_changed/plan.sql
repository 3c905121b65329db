-- ==== contract
-- direct; ACCESS EXCLUSIVE public.t; !lock
ALTER POLICY "p" ON "public"."t" RENAME TO "q";
-- undo: ALTER POLICY "q" ON "public"."t" RENAME TO "p"

-- policy; ACCESS EXCLUSIVE public.t; !lock
ALTER POLICY "q" ON "public"."t" USING ((id > 1));
-- undo: ALTER POLICY "q" ON "public"."t" USING ((id > 0))
