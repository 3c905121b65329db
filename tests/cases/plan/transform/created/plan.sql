-- ==== expand
-- direct
CREATE TRANSFORM FOR public.span LANGUAGE "sql" (FROM SQL WITH FUNCTION public.from_sql(internal), TO SQL WITH FUNCTION public.to_sql(internal));
COMMENT ON TRANSFORM FOR public.span LANGUAGE "sql" IS 't';
-- undo: DROP TRANSFORM FOR public.span LANGUAGE "sql"

-- direct
SET LOCAL check_function_bodies = off;
CREATE OR REPLACE FUNCTION public.f(public.span)
 RETURNS integer
 TRANSFORM FOR TYPE public.span
 LANGUAGE sql
AS $function$SELECT 1$function$;
-- undo: DROP FUNCTION "public"."f"(public.span)
