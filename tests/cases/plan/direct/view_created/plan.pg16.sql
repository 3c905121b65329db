-- ==== expand
-- direct
CREATE VIEW "public"."v" AS
 SELECT id,
    a
   FROM public.t;
-- undo: DROP VIEW "public"."v"
