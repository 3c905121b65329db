-- ==== expand
-- add_column; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ADD COLUMN "g" integer GENERATED ALWAYS AS ((id * 2)) VIRTUAL;
-- undo: ALTER TABLE "public"."t" DROP COLUMN "g"
