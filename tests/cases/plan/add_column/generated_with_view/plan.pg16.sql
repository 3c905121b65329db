-- ==== expand
-- add_column; ACCESS EXCLUSIVE public.t; !lock; !scan; !rewrite
ALTER TABLE "public"."t" ADD COLUMN "twice" integer GENERATED ALWAYS AS ((id * 2)) STORED;
-- undo: ALTER TABLE "public"."t" DROP COLUMN "twice"

-- direct
CREATE VIEW "public"."v" AS
 SELECT twice
   FROM public.t;
-- undo: DROP VIEW "public"."v"
