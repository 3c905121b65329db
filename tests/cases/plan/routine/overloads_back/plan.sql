-- note: what is granted on public.f(IN text), public.f(integer, integer) goes with it: an undo brings back what the design says, and that says nothing of grants
-- ==== contract
-- retire
DROP FUNCTION "public"."f"(integer, integer);
-- undo: SET LOCAL check_function_bodies = off;
-- undo: CREATE OR REPLACE FUNCTION public.f(integer, integer DEFAULT 2)
-- undo:  RETURNS integer
-- undo:  LANGUAGE sql
-- undo: AS $function$SELECT 1$function$

-- retire
DROP PROCEDURE "public"."f"(IN text);
-- undo: SET LOCAL check_function_bodies = off;
-- undo: CREATE OR REPLACE PROCEDURE public.f(IN text)
-- undo:  LANGUAGE sql
-- undo: AS $procedure$SELECT 1$procedure$
