-- ==== contract
-- direct; ACCESS EXCLUSIVE public.v; !lock
DROP TRIGGER "g" ON "public"."v";
-- undo: CREATE TRIGGER g INSTEAD OF INSERT ON public.v FOR EACH ROW EXECUTE FUNCTION public.f()
