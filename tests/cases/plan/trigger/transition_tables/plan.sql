-- ==== contract
-- trigger; SHARE ROW EXCLUSIVE public.t; !lock
CREATE TRIGGER g AFTER UPDATE ON public.t REFERENCING OLD TABLE AS was NEW TABLE AS now FOR EACH STATEMENT EXECUTE FUNCTION public.f('x', 'it''s');
-- undo: DROP TRIGGER "g" ON "public"."t"
