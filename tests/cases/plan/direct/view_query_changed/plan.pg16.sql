-- ==== expand
-- direct; ACCESS EXCLUSIVE public.v; !lock
CREATE OR REPLACE VIEW "public"."v" AS
 SELECT id,
    a
   FROM public.t
  WHERE (b IS NOT NULL);
-- undo: CREATE OR REPLACE VIEW "public"."v" AS
-- undo:  SELECT id,
-- undo:     a
-- undo:    FROM public.t
