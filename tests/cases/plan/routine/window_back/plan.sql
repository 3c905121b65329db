-- note: what is granted on public.place(), public.v goes with it: an undo brings back what the design says, and that says nothing of grants
-- ==== contract
-- direct; ACCESS EXCLUSIVE public.v; !lock
DROP VIEW "public"."v";
-- undo: CREATE VIEW "public"."v" AS
-- undo:  SELECT public.place() OVER () AS x

-- retire
DROP FUNCTION "public"."place"();
-- undo: CREATE OR REPLACE FUNCTION public.place()
-- undo:  RETURNS bigint
-- undo:  LANGUAGE internal
-- undo:  WINDOW IMMUTABLE
-- undo: AS $function$window_rank$function$
