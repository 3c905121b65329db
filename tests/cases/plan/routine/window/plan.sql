-- ==== expand
-- direct
CREATE OR REPLACE FUNCTION public.place()
 RETURNS bigint
 LANGUAGE internal
 WINDOW IMMUTABLE
AS $function$window_rank$function$;
-- undo: DROP FUNCTION "public"."place"()

-- direct
CREATE VIEW "public"."v" AS
 SELECT public.place() OVER () AS x;
-- undo: DROP VIEW "public"."v"
