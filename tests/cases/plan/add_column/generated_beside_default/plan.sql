-- ==== expand
-- add_column; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ADD COLUMN "n" integer DEFAULT 3;
-- undo: ALTER TABLE "public"."t" DROP COLUMN "n"

-- add_column; ACCESS EXCLUSIVE public.t; !lock; !scan; !rewrite
ALTER TABLE "public"."t" ADD COLUMN "twice" integer GENERATED ALWAYS AS ((id * 2)) STORED;
-- undo: ALTER TABLE "public"."t" DROP COLUMN "twice"
