-- note: what is granted on public.f(x integer), public.g(x integer) goes with it: an undo brings back what the design says, and that says nothing of grants
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
