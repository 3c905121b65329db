-- ==== contract
-- domain; SHARE public.t; !lock; !scan; !data-dependent
ALTER DOMAIN "public"."d" DROP CONSTRAINT "c";
ALTER DOMAIN "public"."d" ADD CONSTRAINT "c" CHECK ((length(VALUE) > 0));
-- undo: ALTER DOMAIN "public"."d" DROP CONSTRAINT "c";
-- undo: ALTER DOMAIN "public"."d" ADD CONSTRAINT "c" CHECK ((VALUE <> ''::text))
