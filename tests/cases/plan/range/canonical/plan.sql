-- ==== expand
-- direct
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
