-- ==== expand
-- direct; !breaks-old-application
DROP FUNCTION "public"."p"(x integer);
SET LOCAL check_function_bodies = off;
CREATE OR REPLACE PROCEDURE public.p(IN x integer)
 LANGUAGE sql
AS $procedure$SELECT x$procedure$;
-- undo: DROP PROCEDURE "public"."p"(IN x integer);
-- undo: SET LOCAL check_function_bodies = off;
-- undo: CREATE OR REPLACE FUNCTION public.p(x integer)
-- undo:  RETURNS void
-- undo:  LANGUAGE sql
-- undo: AS $function$SELECT$function$
