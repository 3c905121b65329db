-- ==== expand
-- direct; !breaks-old-application
DROP FUNCTION "public"."f"(x integer);
SET LOCAL check_function_bodies = off;
CREATE OR REPLACE FUNCTION public.f(x integer)
 RETURNS bigint
 LANGUAGE sql
AS $function$SELECT x::bigint$function$;
-- undo: DROP FUNCTION "public"."f"(x integer);
-- undo: SET LOCAL check_function_bodies = off;
-- undo: CREATE OR REPLACE FUNCTION public.f(x integer)
-- undo:  RETURNS integer
-- undo:  LANGUAGE sql
-- undo: AS $function$SELECT x$function$
