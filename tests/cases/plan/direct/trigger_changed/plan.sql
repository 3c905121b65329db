-- ==== contract
-- direct; SHARE ROW EXCLUSIVE public.t; !lock
CREATE OR REPLACE TRIGGER g AFTER INSERT OR UPDATE ON public.t FOR EACH ROW WHEN ((new.a <> ''::text)) EXECUTE FUNCTION public.f();
-- undo: CREATE OR REPLACE TRIGGER g BEFORE INSERT ON public.t FOR EACH ROW EXECUTE FUNCTION public.f()
