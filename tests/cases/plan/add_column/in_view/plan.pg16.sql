-- ==== expand
-- add_column; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ADD COLUMN "a" text;
-- undo: ALTER TABLE "public"."t" DROP COLUMN "a"

-- direct
CREATE VIEW "public"."v" AS
 SELECT id,
    a
   FROM public.t;
-- undo: DROP VIEW "public"."v"
