-- ==== expand
-- direct
CREATE DOMAIN "public"."d" AS text CONSTRAINT "d_check" CHECK ((VALUE <> ''::text));
-- undo: DROP DOMAIN "public"."d"

-- direct
CREATE TABLE "public"."t" (
    "m" public.d
);
-- undo: DROP TABLE "public"."t"
