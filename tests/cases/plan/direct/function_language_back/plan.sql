-- ==== expand
-- direct
SET LOCAL check_function_bodies = off;
CREATE OR REPLACE FUNCTION public.f(x integer)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT x$function$;
-- undo: CREATE OR REPLACE FUNCTION public.f(x integer)
-- undo:  RETURNS integer
-- undo:  LANGUAGE plpgsql
-- undo:  IMMUTABLE STRICT SECURITY DEFINER
-- undo:  SET search_path TO 'pg_catalog'
-- undo: AS $function$BEGIN RETURN x; END$function$
