-- ==== expand
-- direct; ACCESS EXCLUSIVE public.v; !lock
CREATE OR REPLACE VIEW "public"."v" AS
 SELECT id,
    a
   FROM public.t
  WHERE (id > 1);
-- undo: CREATE OR REPLACE VIEW "public"."v" AS
-- undo:  SELECT id,
-- undo:     a
-- undo:    FROM public.t
-- undo:   WHERE (id > 0)
-- ==== contract
-- direct; ACCESS EXCLUSIVE public.v; !lock
ALTER VIEW "public"."v" SET (check_option=local);
-- undo: ALTER VIEW "public"."v" RESET (check_option)
