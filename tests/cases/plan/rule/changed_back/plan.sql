-- ==== expand
-- direct; SHARE UPDATE EXCLUSIVE public.t
COMMENT ON RULE "r" ON "public"."t" IS 'soft';
-- undo: COMMENT ON RULE "r" ON "public"."t" IS 'told'
-- ==== contract
-- direct; ACCESS EXCLUSIVE public.t; ROW EXCLUSIVE public.log; !lock
CREATE OR REPLACE RULE r AS
    ON DELETE TO public.t DO INSTEAD  UPDATE public.t SET b = 'gone'::text
  WHERE (t.id = old.id);
-- undo: CREATE OR REPLACE RULE r AS
-- undo:     ON DELETE TO public.t
-- undo:    WHERE (old.id > 5) DO  INSERT INTO public.log (id)
-- undo:   VALUES (old.id)
