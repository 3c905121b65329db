-- ==== expand
-- add_column; ACCESS EXCLUSIVE public.t; !lock; !scan; !rewrite
ALTER TABLE "public"."t" ADD COLUMN "a" public.d;
-- undo: ALTER TABLE "public"."t" DROP COLUMN "a"
