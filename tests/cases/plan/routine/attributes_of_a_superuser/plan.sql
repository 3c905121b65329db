-- ==== expand
-- direct
CREATE OR REPLACE FUNCTION public.f(a anyarray)
 RETURNS SETOF integer
 LANGUAGE plpgsql
 IMMUTABLE LEAKPROOF SUPPORT array_unnest_support
AS $function$ BEGIN RETURN; END $function$;
-- undo: CREATE OR REPLACE FUNCTION public.f(a anyarray)
-- undo:  RETURNS SETOF integer
-- undo:  LANGUAGE plpgsql
-- undo: AS $function$ BEGIN RETURN; END $function$
