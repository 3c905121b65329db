-- ==== contract
-- direct; ACCESS EXCLUSIVE public.t; !lock
CREATE OR REPLACE RULE r AS
    ON DELETE TO public.t DO INSTEAD  UPDATE public.t SET b = 'left'::text
  WHERE (t.id = old.id);
ALTER TABLE "public"."t" ENABLE REPLICA RULE "r";
-- undo: CREATE OR REPLACE RULE r AS
-- undo:     ON DELETE TO public.t DO INSTEAD  UPDATE public.t SET b = 'gone'::text
-- undo:   WHERE (t.id = old.id);
-- undo: ALTER TABLE "public"."t" ENABLE RULE "r"
