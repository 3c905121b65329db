-- ==== expand
-- direct; SHARE UPDATE EXCLUSIVE public.t
COMMENT ON TRIGGER "g" ON "public"."t" IS 'x';
-- undo: COMMENT ON TRIGGER "g" ON "public"."t" IS 'y'
-- ==== contract
-- direct; SHARE ROW EXCLUSIVE public.t; !lock
CREATE OR REPLACE TRIGGER g BEFORE UPDATE OF a ON public.t FOR EACH ROW EXECUTE FUNCTION public.f();
-- undo: CREATE OR REPLACE TRIGGER g BEFORE DELETE OR UPDATE OF a, b ON public.t FOR EACH ROW WHEN ((old.a IS NOT NULL)) EXECUTE FUNCTION public.f('1')
