-- ==== expand
-- direct
CREATE TYPE "public"."code";
CREATE OR REPLACE FUNCTION public.code_in(cstring)
 RETURNS public.code
 LANGUAGE internal
 IMMUTABLE STRICT
AS $function$int4in$function$;
COMMENT ON FUNCTION public.code_in(cstring) IS 'reads';
CREATE OR REPLACE FUNCTION public.code_out(public.code)
 RETURNS cstring
 LANGUAGE internal
 IMMUTABLE STRICT
AS $function$int4out$function$;
CREATE TYPE "public"."code" (INPUT = public.code_in, OUTPUT = public.code_out, INTERNALLENGTH = 4, PASSEDBYVALUE, ALIGNMENT = int4, CATEGORY = 'N', DEFAULT = '7', DELIMITER = ';', STORAGE = plain);
COMMENT ON TYPE "public"."code" IS 'c';
-- undo: DROP TYPE "public"."code" CASCADE

-- direct
CREATE CAST (integer AS public.code) WITHOUT FUNCTION;
-- undo: DROP CAST (integer AS public.code)

-- direct
CREATE OR REPLACE FUNCTION public.less(public.code, public.code)
 RETURNS boolean
 LANGUAGE internal
 IMMUTABLE
AS $function$int4lt$function$;
-- undo: DROP FUNCTION "public"."less"(public.code, public.code)

-- operator
CREATE OPERATOR "public".< (FUNCTION = public.less, LEFTARG = public.code, RIGHTARG = public.code);
-- undo: DROP OPERATOR "public".< (public.code, public.code)

-- direct
CREATE TABLE "public"."t" (
    "a" public.code,
    "b" public.code[]
);
-- undo: DROP TABLE "public"."t"
