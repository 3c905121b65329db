-- ==== expand
-- direct
SET LOCAL check_function_bodies = off;
CREATE OR REPLACE FUNCTION public.f()
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT 7$function$;
-- undo: DROP FUNCTION "public"."f"()

-- direct
CREATE TABLE "public"."t" (
    "a" integer DEFAULT public.f()
);
-- undo: DROP TABLE "public"."t"
