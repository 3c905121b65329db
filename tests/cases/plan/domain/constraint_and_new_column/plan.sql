-- ==== expand
-- add_column; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ADD COLUMN "b" public.d;
-- undo: ALTER TABLE "public"."t" DROP COLUMN "b"
-- ==== contract
-- domain; SHARE public.t; !lock; !scan; !data-dependent
ALTER DOMAIN "public"."d" ADD CONSTRAINT "d_check" CHECK ((VALUE <> 'never'::text));
-- undo: ALTER DOMAIN "public"."d" DROP CONSTRAINT "d_check"
