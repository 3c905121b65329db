-- ==== expand
-- add_column; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ADD COLUMN "z" integer;
-- undo: ALTER TABLE "public"."t" DROP COLUMN "z"

-- add_column; ACCESS EXCLUSIVE public.t; !lock; !scan; !rewrite
ALTER TABLE "public"."t" ADD COLUMN "a" integer GENERATED ALWAYS AS ((z * 2)) STORED;
-- undo: ALTER TABLE "public"."t" DROP COLUMN "a"
