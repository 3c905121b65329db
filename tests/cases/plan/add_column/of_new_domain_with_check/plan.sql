-- ==== expand
-- direct
CREATE DOMAIN "public"."d" AS text CONSTRAINT "d_check" CHECK ((VALUE <> ''::text));
-- undo: DROP DOMAIN "public"."d"

-- add_column; ACCESS EXCLUSIVE public.t; !lock; !scan; !rewrite
ALTER TABLE "public"."t" ADD COLUMN "a" public.d;
-- undo: ALTER TABLE "public"."t" DROP COLUMN "a"
