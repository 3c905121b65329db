-- ==== contract
-- direct; ACCESS EXCLUSIVE public.t; !lock
DROP TRIGGER "g" ON "public"."t";
-- undo: CREATE TRIGGER g BEFORE TRUNCATE ON public.t FOR EACH STATEMENT EXECUTE FUNCTION public.f()
