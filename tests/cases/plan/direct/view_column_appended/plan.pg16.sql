-- ==== expand
-- direct; ACCESS EXCLUSIVE public.v; !lock
CREATE OR REPLACE VIEW "public"."v" AS
 SELECT id,
    a,
    b
   FROM public.t;
-- undo: DROP VIEW "public"."v";
-- undo: CREATE VIEW "public"."v" AS
-- undo:  SELECT id,
-- undo:     a
-- undo:    FROM public.t
