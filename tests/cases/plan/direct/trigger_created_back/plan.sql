-- ==== contract
-- direct; ACCESS EXCLUSIVE public.t; !lock
DROP TRIGGER "g" ON "public"."t";
-- undo: CREATE TRIGGER g BEFORE INSERT ON public.t FOR EACH ROW EXECUTE FUNCTION public.f()
