-- ==== expand
-- range
-- gate: SELECT p.oid::regprocedure::text, t.oid::regtype::text
-- gate: FROM pg_catalog.pg_proc p JOIN pg_catalog.pg_depend d
-- gate:     ON d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'i'
-- gate: JOIN pg_catalog.pg_type t ON d.refclassid = 'pg_type'::regclass AND t.oid = d.refobjid
-- gate: JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace
-- gate: WHERE n.nspname ~ '^schemaops_retired_' AND p.pronamespace = to_regnamespace('"public"')
-- gate:     AND p.proname IN ('floats', (parse_ident('public.floats_multirange'))[2])
CREATE TYPE "public"."floats" AS RANGE (SUBTYPE = double precision, SUBTYPE_OPCLASS = pg_catalog.float8_ops, MULTIRANGE_TYPE_NAME = public.floats_multirange);
-- undo: DROP TYPE "public"."floats"

-- direct
CREATE DOMAIN "public"."d" AS public.floats;
-- undo: DROP DOMAIN "public"."d"

-- direct
SET LOCAL check_function_bodies = off;
CREATE OR REPLACE FUNCTION public.gap(text, text)
 RETURNS double precision
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT 1.0::double precision$function$;
-- undo: DROP FUNCTION "public"."gap"(text, text)

-- range
-- gate: SELECT p.oid::regprocedure::text, t.oid::regtype::text
-- gate: FROM pg_catalog.pg_proc p JOIN pg_catalog.pg_depend d
-- gate:     ON d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'i'
-- gate: JOIN pg_catalog.pg_type t ON d.refclassid = 'pg_type'::regclass AND t.oid = d.refobjid
-- gate: JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace
-- gate: WHERE n.nspname ~ '^schemaops_retired_' AND p.pronamespace = to_regnamespace('"public"')
-- gate:     AND p.proname IN ('span', (parse_ident('public.spans'))[2])
CREATE TYPE "public"."span" AS RANGE (SUBTYPE = text, SUBTYPE_OPCLASS = pg_catalog.text_pattern_ops, COLLATION = pg_catalog."C", SUBTYPE_DIFF = public.gap, MULTIRANGE_TYPE_NAME = public.spans);
COMMENT ON TYPE "public"."span" IS 'words';
-- undo: DROP TYPE "public"."span"

-- direct
CREATE TABLE "public"."t" (
    "a" public.span,
    "b" public.spans,
    "c" public.floats,
    "e" public.d
);
-- undo: DROP TABLE "public"."t"

-- direct
CREATE VIEW "public"."v" AS
 SELECT public.span('a'::text, 'b'::text) AS s,
    public.spans(public.span('a'::text, 'b'::text)) AS m;
-- undo: DROP VIEW "public"."v"
