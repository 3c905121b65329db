-- ==== expand
-- direct; ACCESS EXCLUSIVE public.v; !lock
DROP VIEW "public"."v";
CREATE VIEW "public"."v" AS
 SELECT t.id,
    t.a,
    t.b
   FROM public.t;
-- undo: DROP VIEW "public"."v";
-- undo: CREATE VIEW "public"."v" AS
-- undo:  SELECT t.id,
-- undo:     t.b
-- undo:    FROM public.t
