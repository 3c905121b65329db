-- ==== expand
-- direct
SET LOCAL check_function_bodies = off;
CREATE OR REPLACE FUNCTION public.f(integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE LEAKPROOF
AS $function$SELECT 1$function$;
-- undo: SET LOCAL check_function_bodies = off;
-- undo: CREATE OR REPLACE FUNCTION public.f(integer)
-- undo:  RETURNS integer
-- undo:  LANGUAGE sql
-- undo:  IMMUTABLE
-- undo: AS $function$SELECT 1$function$
