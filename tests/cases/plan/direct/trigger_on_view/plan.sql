-- ==== contract
-- trigger; SHARE ROW EXCLUSIVE public.v; !lock
CREATE TRIGGER g INSTEAD OF INSERT ON public.v FOR EACH ROW EXECUTE FUNCTION public.f();
-- undo: DROP TRIGGER "g" ON "public"."v"
