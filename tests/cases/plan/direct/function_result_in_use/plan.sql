-- ==== expand
-- direct; ACCESS EXCLUSIVE public.v; !lock; !breaks-old-application
DROP VIEW "public"."v";
DROP FUNCTION "public"."f"(x integer);
SET LOCAL check_function_bodies = off;
CREATE OR REPLACE FUNCTION public.f(x integer)
 RETURNS bigint
 LANGUAGE sql
AS $function$SELECT x::bigint$function$;
CREATE VIEW "public"."v" AS
 SELECT public.f(1) AS y;
-- undo: DROP VIEW "public"."v";
-- undo: DROP FUNCTION "public"."f"(x integer);
-- undo: SET LOCAL check_function_bodies = off;
-- undo: CREATE OR REPLACE FUNCTION public.f(x integer)
-- undo:  RETURNS integer
-- undo:  LANGUAGE sql
-- undo: AS $function$SELECT x$function$;
-- undo: CREATE VIEW "public"."v" AS
-- undo:  SELECT public.f(1) AS y
