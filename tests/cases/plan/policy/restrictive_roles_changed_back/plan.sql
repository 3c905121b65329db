-- ==== expand
-- policy; ACCESS EXCLUSIVE public.t; !lock
ALTER POLICY "p" ON "public"."t" TO schemaops_design USING ((id > 1) OR (id > 0));
-- undo: ALTER POLICY "p" ON "public"."t" TO PUBLIC USING ((id > 1))
-- ==== contract
-- policy; ACCESS EXCLUSIVE public.t; !lock
ALTER POLICY "p" ON "public"."t" USING ((id > 0));
-- undo: ALTER POLICY "p" ON "public"."t" USING ((id > 1) OR (id > 0))
