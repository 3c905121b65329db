-- ==== contract
-- direct; ACCESS EXCLUSIVE public.v; !lock; !breaks-new-application
DROP VIEW "public"."v";
CREATE VIEW "public"."v" AS
 SELECT t.id,
    t.a
   FROM public.t;
-- undo: DROP VIEW "public"."v";
-- undo: CREATE VIEW "public"."v" AS
-- undo:  SELECT t.id,
-- undo:     t.a,
-- undo:     t.b
-- undo:    FROM public.t
