-- ==== expand
-- direct
CREATE TRUSTED LANGUAGE "plown" HANDLER plpgsql_call_handler INLINE plpgsql_inline_handler VALIDATOR plpgsql_validator;
COMMENT ON LANGUAGE "plown" IS 'l';
-- undo: DROP LANGUAGE "plown"

-- direct
CREATE OR REPLACE FUNCTION public.f()
 RETURNS integer
 LANGUAGE plown
AS $function$BEGIN RETURN 1; END$function$;
-- undo: DROP FUNCTION "public"."f"()
