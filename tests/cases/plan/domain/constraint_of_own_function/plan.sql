-- ==== expand
-- direct
CREATE OR REPLACE FUNCTION public.zok(text)
 RETURNS boolean
 LANGUAGE plpgsql
 IMMUTABLE
AS $function$BEGIN RETURN true; END$function$;
-- undo: DROP FUNCTION "public"."zok"(text)

-- direct
CREATE OR REPLACE FUNCTION public.zstart()
 RETURNS text
 LANGUAGE plpgsql
 IMMUTABLE
AS $function$BEGIN RETURN 1; END$function$;
-- undo: DROP FUNCTION "public"."zstart"()

-- direct
CREATE DOMAIN "public"."a" AS text DEFAULT public.zstart() CONSTRAINT "c" CHECK (public.zok(VALUE));
-- undo: DROP DOMAIN "public"."a"
