-- ==== expand
-- direct
CREATE OR REPLACE FUNCTION public.f(x integer)
 RETURNS integer
 LANGUAGE plpgsql
 IMMUTABLE STRICT SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$BEGIN RETURN x; END$function$;
-- undo: SET LOCAL check_function_bodies = off;
-- undo: CREATE OR REPLACE FUNCTION public.f(x integer)
-- undo:  RETURNS integer
-- undo:  LANGUAGE sql
-- undo: AS $function$SELECT x$function$
