-- ==== expand
-- direct; ACCESS EXCLUSIVE public.t; !lock; !breaks-old-application
DROP TRIGGER "g" ON "public"."t";
CREATE TRIGGER g AFTER INSERT OR UPDATE ON public.t FOR EACH ROW WHEN ((new.a <> ''::text)) EXECUTE FUNCTION public.f();
-- undo: DROP TRIGGER "g" ON "public"."t";
-- undo: CREATE TRIGGER g BEFORE INSERT ON public.t FOR EACH ROW EXECUTE FUNCTION public.f()
