-- ==== contract
-- direct; ACCESS EXCLUSIVE public.v; !lock; !breaks-new-application
DROP VIEW "public"."v";
CREATE VIEW "public"."v" AS
 SELECT id,
    a
   FROM public.t;
-- undo: DROP VIEW "public"."v";
-- undo: CREATE VIEW "public"."v" AS
-- undo:  SELECT id,
-- undo:     a,
-- undo:     b
-- undo:    FROM public.t
