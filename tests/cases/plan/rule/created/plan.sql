-- ==== contract
-- trigger; ACCESS EXCLUSIVE public.t; !lock
CREATE RULE r AS
    ON DELETE TO public.t DO INSTEAD  UPDATE public.t SET b = 'gone'::text
  WHERE (t.id = old.id);
COMMENT ON RULE "r" ON "public"."t" IS 'soft';
-- undo: DROP RULE "r" ON "public"."t"
