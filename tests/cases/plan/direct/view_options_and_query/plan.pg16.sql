-- ==== expand
-- direct; ACCESS EXCLUSIVE public.v; !lock
CREATE OR REPLACE VIEW "public"."v" WITH (check_option=local) AS
 SELECT id,
    a,
    b
   FROM public.t;
ALTER VIEW "public"."v" RESET (security_barrier);
ALTER VIEW "public"."v" SET (check_option=local);
-- undo: DROP VIEW "public"."v";
-- undo: CREATE VIEW "public"."v" WITH (security_barrier=true) AS
-- undo:  SELECT id,
-- undo:     a
-- undo:    FROM public.t
