-- note: what is granted on public.f() goes with it: an undo brings back what the design says, and that says nothing of grants
-- ==== contract
-- retire
DROP FUNCTION "public"."f"();
-- undo: CREATE OR REPLACE FUNCTION public.f()
-- undo:  RETURNS integer
-- undo:  LANGUAGE plown
-- undo: AS $function$BEGIN RETURN 1; END$function$

-- direct
DROP LANGUAGE "plown";
-- undo: CREATE TRUSTED LANGUAGE "plown" HANDLER plpgsql_call_handler INLINE plpgsql_inline_handler VALIDATOR plpgsql_validator;
-- undo: COMMENT ON LANGUAGE "plown" IS 'l'
