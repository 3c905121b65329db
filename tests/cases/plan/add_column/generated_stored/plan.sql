-- ==== expand
-- add_column; ACCESS EXCLUSIVE public.t; !lock; !scan; !rewrite
ALTER TABLE "public"."t" ADD COLUMN "a" integer GENERATED ALWAYS AS ((id * 2)) STORED;
-- undo: ALTER TABLE "public"."t" DROP COLUMN "a"
