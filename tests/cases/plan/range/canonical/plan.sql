-- ==== expand
-- range
-- gate: SELECT p.oid::regprocedure::text, t.oid::regtype::text
-- gate: FROM pg_catalog.pg_proc p JOIN pg_catalog.pg_depend d
-- gate:     ON d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'i'
-- gate: JOIN pg_catalog.pg_type t ON d.refclassid = 'pg_type'::regclass AND t.oid = d.refobjid
-- gate: JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace
-- gate: WHERE n.nspname ~ '^schemaops_retired_' AND p.pronamespace = to_regnamespace('"public"')
-- gate:     AND p.proname IN ('span', (parse_ident('public.span_multirange'))[2])
CREATE TYPE "public"."span";
CREATE OR REPLACE FUNCTION public.span_form(public.span)
 RETURNS public.span
 LANGUAGE internal
 IMMUTABLE STRICT
AS $function$int4range_canonical$function$;
COMMENT ON FUNCTION public.span_form(public.span) IS 'half-open';
CREATE TYPE "public"."span" AS RANGE (SUBTYPE = integer, SUBTYPE_OPCLASS = pg_catalog.int4_ops, CANONICAL = public.span_form, MULTIRANGE_TYPE_NAME = public.span_multirange);
-- undo: DROP TYPE "public"."span" CASCADE

-- direct
CREATE TABLE "public"."t" (
    "a" public.span
);
-- undo: DROP TABLE "public"."t"
