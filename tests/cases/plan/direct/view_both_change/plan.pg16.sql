-- ==== contract
-- direct; ACCESS EXCLUSIVE public.v; ACCESS EXCLUSIVE public.w; !lock; !breaks-new-application
DROP VIEW "public"."w";
DROP VIEW "public"."v";
CREATE VIEW "public"."v" AS
 SELECT id
   FROM public.t;
CREATE VIEW "public"."w" AS
 SELECT id
   FROM public.v;
-- undo: DROP VIEW "public"."w";
-- undo: DROP VIEW "public"."v";
-- undo: CREATE VIEW "public"."v" AS
-- undo:  SELECT id,
-- undo:     a
-- undo:    FROM public.t;
-- undo: CREATE VIEW "public"."w" AS
-- undo:  SELECT id,
-- undo:     a
-- undo:    FROM public.v
