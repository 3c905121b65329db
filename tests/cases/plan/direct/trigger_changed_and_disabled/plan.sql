-- ==== expand
-- direct; ACCESS EXCLUSIVE public.t; !lock; !breaks-old-application
DROP TRIGGER "g" ON "public"."t";
CREATE TRIGGER g BEFORE UPDATE ON public.t FOR EACH ROW EXECUTE FUNCTION public.f();
ALTER TABLE "public"."t" DISABLE TRIGGER "g";
-- undo: DROP TRIGGER "g" ON "public"."t";
-- undo: CREATE TRIGGER g BEFORE INSERT ON public.t FOR EACH ROW EXECUTE FUNCTION public.f()
