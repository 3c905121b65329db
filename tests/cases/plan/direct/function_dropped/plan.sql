-- ==== contract
-- retire
DROP FUNCTION "public"."g"(x integer);
-- undo: SET LOCAL check_function_bodies = off;
-- undo: CREATE OR REPLACE FUNCTION public.g(x integer)
-- undo:  RETURNS integer
-- undo:  LANGUAGE sql
-- undo: AS $function$SELECT x$function$

-- retire
DROP FUNCTION "public"."f"(x integer);
-- undo: SET LOCAL check_function_bodies = off;
-- undo: CREATE OR REPLACE FUNCTION public.f(x integer)
-- undo:  RETURNS integer
-- undo:  LANGUAGE sql
-- undo: AS $function$SELECT g(x)$function$
