-- ==== expand
-- direct
CREATE OR REPLACE FUNCTION public.f(integer)
 RETURNS SETOF integer
 LANGUAGE plpgsql
AS $function$ BEGIN RETURN; END $function$;
-- undo: CREATE OR REPLACE FUNCTION public.f(integer)
-- undo:  RETURNS SETOF integer
-- undo:  LANGUAGE plpgsql
-- undo:  STABLE PARALLEL SAFE STRICT SECURITY DEFINER COST 7 ROWS 9
-- undo:  SET search_path TO 'pg_catalog', 'public'
-- undo:  SET work_mem TO '8MB'
-- undo: AS $function$ BEGIN RETURN; END $function$
