-- ==== contract
-- direct; ACCESS EXCLUSIVE public.t; !lock
DROP RULE "r" ON "public"."t";
-- undo: CREATE RULE r AS
-- undo:     ON DELETE TO public.t DO INSTEAD  UPDATE public.t SET b = 'gone'::text
-- undo:   WHERE (t.id = old.id);
-- undo: COMMENT ON RULE "r" ON "public"."t" IS 'soft'
