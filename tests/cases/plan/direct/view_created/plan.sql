-- ==== expand
-- direct
CREATE VIEW "public"."v" AS
 SELECT t.id,
    t.a
   FROM public.t;
-- undo: DROP VIEW "public"."v"
