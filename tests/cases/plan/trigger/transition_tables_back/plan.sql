-- ==== contract
-- direct; ACCESS EXCLUSIVE public.t; !lock
DROP TRIGGER "g" ON "public"."t";
-- undo: CREATE TRIGGER g AFTER UPDATE ON public.t REFERENCING OLD TABLE AS was NEW TABLE AS now FOR EACH STATEMENT EXECUTE FUNCTION public.f('x', 'it''s')
