-- ==== expand
-- direct; ACCESS EXCLUSIVE public.v; !lock
DROP VIEW "public"."v";
CREATE VIEW "public"."v" AS
 SELECT id,
    a,
    b
   FROM public.t;
-- undo: DROP VIEW "public"."v";
-- undo: CREATE VIEW "public"."v" AS
-- undo:  SELECT id,
-- undo:     b
-- undo:    FROM public.t
