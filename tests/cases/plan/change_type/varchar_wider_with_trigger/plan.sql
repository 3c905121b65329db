-- ==== expand
-- change_type; ACCESS EXCLUSIVE public.t; !lock
DROP TRIGGER "g" ON "public"."t";
ALTER TABLE "public"."t" ALTER COLUMN "a" TYPE character varying(20);
CREATE TRIGGER g BEFORE UPDATE OF a ON public.t FOR EACH ROW EXECUTE FUNCTION public.f();
-- undo: DROP TRIGGER "g" ON "public"."t";
-- undo: ALTER TABLE "public"."t" ALTER COLUMN "a" TYPE character varying(10);
-- undo: CREATE TRIGGER g BEFORE UPDATE OF a ON public.t FOR EACH ROW EXECUTE FUNCTION public.f()
