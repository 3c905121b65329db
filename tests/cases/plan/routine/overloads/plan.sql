-- ==== expand
-- direct
SET LOCAL check_function_bodies = off;
CREATE OR REPLACE PROCEDURE public.f(IN text)
 LANGUAGE sql
AS $procedure$SELECT 1$procedure$;
-- undo: DROP PROCEDURE "public"."f"(IN text)

-- direct
SET LOCAL check_function_bodies = off;
CREATE OR REPLACE FUNCTION public.f(integer, integer DEFAULT 2)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT 1$function$;
-- undo: DROP FUNCTION "public"."f"(integer, integer)
