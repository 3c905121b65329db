-- ==== contract
-- trigger; SHARE ROW EXCLUSIVE public.t; !lock
CREATE TRIGGER g BEFORE INSERT ON public.t FOR EACH ROW EXECUTE FUNCTION public.f();
-- undo: DROP TRIGGER "g" ON "public"."t"
