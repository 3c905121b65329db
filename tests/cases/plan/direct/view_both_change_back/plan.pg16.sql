-- ==== expand
-- direct; ACCESS EXCLUSIVE public.v; ACCESS EXCLUSIVE public.w; !lock
CREATE OR REPLACE VIEW "public"."v" AS
 SELECT id,
    a
   FROM public.t;
-- undo: DROP VIEW "public"."w";
-- undo: DROP VIEW "public"."v";
-- undo: CREATE VIEW "public"."v" AS
-- undo:  SELECT id
-- undo:    FROM public.t;
-- undo: CREATE VIEW "public"."w" AS
-- undo:  SELECT id
-- undo:    FROM public.v

-- direct; ACCESS EXCLUSIVE public.w; !lock
CREATE OR REPLACE VIEW "public"."w" AS
 SELECT id,
    a
   FROM public.v;
-- undo: DROP VIEW "public"."w";
-- undo: CREATE VIEW "public"."w" AS
-- undo:  SELECT id
-- undo:    FROM public.v
