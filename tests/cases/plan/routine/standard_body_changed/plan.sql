-- ==== expand
-- direct; ROW EXCLUSIVE public."Odd"
SET LOCAL check_function_bodies = off;
CREATE OR REPLACE PROCEDURE public.p()
 LANGUAGE sql
BEGIN ATOMIC
 UPDATE ONLY public."Odd" SET a = 2;
END;
-- undo: SET LOCAL check_function_bodies = off;
-- undo: CREATE OR REPLACE PROCEDURE public.p()
-- undo:  LANGUAGE sql
-- undo: BEGIN ATOMIC
-- undo:  INSERT INTO public.t (a)
-- undo:    VALUES (1);
-- undo: END
