-- ==== expand
-- direct
SET LOCAL check_function_bodies = off;
CREATE OR REPLACE PROCEDURE public.p(IN x integer)
 LANGUAGE sql
AS $procedure$SELECT x + 1$procedure$;
-- undo: SET LOCAL check_function_bodies = off;
-- undo: CREATE OR REPLACE PROCEDURE public.p(IN x integer)
-- undo:  LANGUAGE sql
-- undo: AS $procedure$SELECT x$procedure$
