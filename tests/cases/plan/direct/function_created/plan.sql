-- ==== expand
-- direct
SET LOCAL check_function_bodies = off;
CREATE OR REPLACE FUNCTION public.f(x integer)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT g(x)$function$;
-- undo: DROP FUNCTION "public"."f"(x integer)

-- direct
SET LOCAL check_function_bodies = off;
CREATE OR REPLACE FUNCTION public.g(x integer)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT x$function$;
-- undo: DROP FUNCTION "public"."g"(x integer)
