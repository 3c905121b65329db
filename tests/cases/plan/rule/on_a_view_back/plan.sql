-- ==== contract
-- direct; ACCESS EXCLUSIVE public.v; !lock
DROP RULE "w" ON "public"."v";
-- undo: CREATE RULE w AS
-- undo:     ON INSERT TO public.v DO INSTEAD  INSERT INTO public.t (id, a)
-- undo:   VALUES (new.id, new.a)
