-- ==== expand
-- domain
ALTER DOMAIN "public"."d" DROP CONSTRAINT "c";
ALTER DOMAIN "public"."d" ADD CONSTRAINT "c" CHECK ((VALUE <> ''::text)) NOT VALID;
-- undo: ALTER DOMAIN "public"."d" DROP CONSTRAINT "c";
-- undo: ALTER DOMAIN "public"."d" ADD CONSTRAINT "c" CHECK ((VALUE <> ''::text))
