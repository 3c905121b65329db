-- ==== expand
-- direct; ACCESS EXCLUSIVE public.m; ACCESS EXCLUSIVE public.v; !lock; !breaks-old-application; !scan
DROP VIEW "public"."v";
DROP MATERIALIZED VIEW "public"."m";
CREATE MATERIALIZED VIEW "public"."m" AS
 SELECT id,
    b
   FROM public.t;
CREATE VIEW "public"."v" AS
 SELECT id
   FROM public.m;
-- undo: DROP VIEW "public"."v";
-- undo: DROP MATERIALIZED VIEW "public"."m";
-- undo: CREATE MATERIALIZED VIEW "public"."m" AS
-- undo:  SELECT id,
-- undo:     a
-- undo:    FROM public.t;
-- undo: CREATE VIEW "public"."v" AS
-- undo:  SELECT id
-- undo:    FROM public.m
