-- ==== expand
-- direct; ACCESS EXCLUSIVE public.v; !lock
CREATE OR REPLACE VIEW "public"."v" AS
 SELECT t.id,
    t.a
   FROM public.t
  WHERE (t.b IS NOT NULL);
-- undo: CREATE OR REPLACE VIEW "public"."v" AS
-- undo:  SELECT t.id,
-- undo:     t.a
-- undo:    FROM public.t
