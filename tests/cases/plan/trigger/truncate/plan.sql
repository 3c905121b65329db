-- ==== contract
-- trigger; SHARE ROW EXCLUSIVE public.t; !lock
CREATE TRIGGER g BEFORE TRUNCATE ON public.t FOR EACH STATEMENT EXECUTE FUNCTION public.f();
-- undo: DROP TRIGGER "g" ON "public"."t"
