-- ==== expand
-- direct
CREATE VIEW "public"."v" AS
 SELECT id,
    a
   FROM public.t
  GROUP BY id;
-- undo: DROP VIEW "public"."v"

-- trigger; ACCESS EXCLUSIVE public.v; ROW EXCLUSIVE public.t; !lock
CREATE RULE w AS
    ON INSERT TO public.v DO INSTEAD  INSERT INTO public.t (id, a)
  VALUES (new.id, new.a);
-- undo: DROP RULE "w" ON "public"."v"
