-- ==== expand
-- direct
CREATE OR REPLACE FUNCTION public.f(a anyarray)
 RETURNS SETOF integer
 LANGUAGE plpgsql
AS $function$ BEGIN RETURN; END $function$;
-- undo: CREATE OR REPLACE FUNCTION public.f(a anyarray)
-- undo:  RETURNS SETOF integer
-- undo:  LANGUAGE plpgsql
-- undo:  IMMUTABLE LEAKPROOF SUPPORT array_unnest_support
-- undo: AS $function$ BEGIN RETURN; END $function$
