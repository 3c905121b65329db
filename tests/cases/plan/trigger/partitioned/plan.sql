-- ==== contract
-- trigger; SHARE ROW EXCLUSIVE public.p; !lock
CREATE TRIGGER g AFTER INSERT ON public.p FOR EACH ROW EXECUTE FUNCTION public.f();
-- undo: DROP TRIGGER "g" ON "public"."p"
