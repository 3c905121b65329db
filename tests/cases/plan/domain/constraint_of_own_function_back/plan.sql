-- note: what is granted on public.a, public.zok(text), public.zstart() goes with it: an undo brings back what the design says, and that says nothing of grants
-- ==== contract
-- retire
DROP DOMAIN "public"."a";
-- undo: CREATE DOMAIN "public"."a" AS text DEFAULT public.zstart() CONSTRAINT "c" CHECK (public.zok(VALUE))

-- retire
DROP FUNCTION "public"."zstart"();
-- undo: CREATE OR REPLACE FUNCTION public.zstart()
-- undo:  RETURNS text
-- undo:  LANGUAGE plpgsql
-- undo:  IMMUTABLE
-- undo: AS $function$BEGIN RETURN 1; END$function$

-- retire
DROP FUNCTION "public"."zok"(text);
-- undo: CREATE OR REPLACE FUNCTION public.zok(text)
-- undo:  RETURNS boolean
-- undo:  LANGUAGE plpgsql
-- undo:  IMMUTABLE
-- undo: AS $function$BEGIN RETURN true; END$function$
