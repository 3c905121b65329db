-- note: what is granted on public.f(x integer) goes with it: an undo brings back what the design says, and that says nothing of grants
-- ==== expand
-- direct
SET LOCAL check_function_bodies = off;
CREATE OR REPLACE FUNCTION public.f(x integer, y integer)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT x + y$function$;
-- undo: DROP FUNCTION "public"."f"(x integer, y integer)
-- ==== contract
-- retire
DROP FUNCTION "public"."f"(x integer);
-- undo: SET LOCAL check_function_bodies = off;
-- undo: CREATE OR REPLACE FUNCTION public.f(x integer)
-- undo:  RETURNS integer
-- undo:  LANGUAGE sql
-- undo: AS $function$SELECT x$function$
