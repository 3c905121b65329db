-- ==== contract
-- direct; ACCESS EXCLUSIVE public.p; !lock
DROP TRIGGER "g" ON "public"."p";
-- undo: CREATE TRIGGER g AFTER INSERT ON public.p FOR EACH ROW EXECUTE FUNCTION public.f()
