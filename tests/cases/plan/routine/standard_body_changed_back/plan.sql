-- ==== expand
-- direct; ROW EXCLUSIVE public.t
SET LOCAL check_function_bodies = off;
CREATE OR REPLACE PROCEDURE public.p()
 LANGUAGE sql
BEGIN ATOMIC
 INSERT INTO public.t (a)
   VALUES (1);
END;
-- undo: SET LOCAL check_function_bodies = off;
-- undo: CREATE OR REPLACE PROCEDURE public.p()
-- undo:  LANGUAGE sql
-- undo: BEGIN ATOMIC
-- undo:  UPDATE ONLY public."Odd" SET a = 2;
-- undo: END
