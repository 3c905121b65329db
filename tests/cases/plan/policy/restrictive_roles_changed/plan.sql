-- ==== expand
-- policy; ACCESS EXCLUSIVE public.t; !lock
ALTER POLICY "p" ON "public"."t" USING ((id > 0) OR (id > 1));
-- undo: ALTER POLICY "p" ON "public"."t" USING ((id > 0))
-- ==== contract
-- policy; ACCESS EXCLUSIVE public.t; !lock
ALTER POLICY "p" ON "public"."t" TO PUBLIC USING ((id > 1));
-- undo: ALTER POLICY "p" ON "public"."t" TO schemaops_design USING ((id > 0) OR (id > 1))
