-- ==== expand
-- policy; ACCESS EXCLUSIVE public.t; !lock
ALTER POLICY "p" ON "public"."t" TO PUBLIC;
-- undo: ALTER POLICY "p" ON "public"."t" TO schemaops_design
