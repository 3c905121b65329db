-- ==== expand
-- direct
CREATE OR REPLACE FUNCTION public.f(a integer)
 RETURNS integer
 LANGUAGE plpgsql
 IMMUTABLE
AS $function$ BEGIN RETURN a; END $function$;
-- undo: CREATE OR REPLACE FUNCTION public.f(a integer)
-- undo:  RETURNS integer
-- undo:  LANGUAGE plpgsql
-- undo:  IMMUTABLE PARALLEL SAFE STRICT COST 9
-- undo: AS $function$ BEGIN RETURN a; END $function$
