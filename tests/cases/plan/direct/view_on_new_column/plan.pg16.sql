-- ==== expand
-- add_column; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ADD COLUMN "n" text;
-- undo: ALTER TABLE "public"."t" DROP COLUMN "n"

-- direct; ACCESS EXCLUSIVE public.v; !lock
CREATE OR REPLACE VIEW "public"."v" AS
 SELECT id,
    n
   FROM public.t;
-- undo: DROP VIEW "public"."v";
-- undo: CREATE VIEW "public"."v" AS
-- undo:  SELECT id
-- undo:    FROM public.t
