-- note: what is granted on public.f(public.span) goes with it: an undo brings back what the design says, and that says nothing of grants
-- ==== contract
-- retire
DROP FUNCTION "public"."f"(public.span);
-- undo: SET LOCAL check_function_bodies = off;
-- undo: CREATE OR REPLACE FUNCTION public.f(public.span)
-- undo:  RETURNS integer
-- undo:  TRANSFORM FOR TYPE public.span
-- undo:  LANGUAGE sql
-- undo: AS $function$SELECT 1$function$

-- direct
DROP TRANSFORM FOR public.span LANGUAGE "sql";
-- undo: CREATE TRANSFORM FOR public.span LANGUAGE "sql" (FROM SQL WITH FUNCTION public.from_sql(internal), TO SQL WITH FUNCTION public.to_sql(internal));
-- undo: COMMENT ON TRANSFORM FOR public.span LANGUAGE "sql" IS 't'
