-- ==== expand
-- direct
CREATE DOMAIN "public"."base" AS numeric(8,2) NOT NULL CONSTRAINT "base_check" CHECK ((VALUE > (0)::numeric));
-- undo: DROP DOMAIN "public"."base"

-- direct
CREATE DOMAIN "public"."d" AS character varying(10) COLLATE pg_catalog."C" DEFAULT 'x'::character varying CONSTRAINT "c" CHECK (((VALUE)::text <> ''::text));
COMMENT ON CONSTRAINT "c" ON DOMAIN "public"."d" IS 'never empty';
-- undo: DROP DOMAIN "public"."d"

-- direct
CREATE DOMAIN "public"."e" AS public.base;
-- undo: DROP DOMAIN "public"."e"

-- direct
CREATE TABLE "public"."t" (
    "a" public.d,
    "b" public.e
);
-- undo: DROP TABLE "public"."t"
