-- ==== expand
-- direct
SET LOCAL check_function_bodies = off;
CREATE OR REPLACE FUNCTION public.f(x integer)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT x + 1$function$;
-- undo: SET LOCAL check_function_bodies = off;
-- undo: CREATE OR REPLACE FUNCTION public.f(x integer)
-- undo:  RETURNS integer
-- undo:  LANGUAGE sql
-- undo: AS $function$SELECT x$function$
