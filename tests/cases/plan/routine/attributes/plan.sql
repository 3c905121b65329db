-- ==== expand
-- direct
CREATE OR REPLACE FUNCTION public.f(integer)
 RETURNS SETOF integer
 LANGUAGE plpgsql
 STABLE PARALLEL SAFE STRICT SECURITY DEFINER COST 7 ROWS 9
 SET search_path TO 'pg_catalog', 'public'
 SET work_mem TO '8MB'
AS $function$ BEGIN RETURN; END $function$;
-- undo: CREATE OR REPLACE FUNCTION public.f(integer)
-- undo:  RETURNS SETOF integer
-- undo:  LANGUAGE plpgsql
-- undo: AS $function$ BEGIN RETURN; END $function$
