-- ==== expand
-- change_type; ACCESS EXCLUSIVE public.t; ACCESS EXCLUSIVE public.v; ACCESS EXCLUSIVE public.w; !lock
DROP VIEW "public"."w";
DROP VIEW "public"."v";
ALTER TABLE "public"."t" ALTER COLUMN "a" TYPE character varying(20);
CREATE VIEW "public"."v" AS
 SELECT id,
    a
   FROM public.t;
COMMENT ON VIEW "public"."v" IS 'about it';
CREATE VIEW "public"."w" AS
 SELECT a
   FROM public.v;
-- undo: DROP VIEW "public"."w";
-- undo: DROP VIEW "public"."v";
-- undo: ALTER TABLE "public"."t" ALTER COLUMN "a" TYPE character varying(10) USING "a"::character varying(10);
-- undo: CREATE VIEW "public"."v" AS
-- undo:  SELECT id,
-- undo:     a
-- undo:    FROM public.t;
-- undo: COMMENT ON VIEW "public"."v" IS 'about it';
-- undo: CREATE VIEW "public"."w" AS
-- undo:  SELECT a
-- undo:    FROM public.v
