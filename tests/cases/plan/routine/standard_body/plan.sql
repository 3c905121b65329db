-- ==== expand
-- add_column; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ADD COLUMN "b" text;
-- undo: ALTER TABLE "public"."t" DROP COLUMN "b"

-- direct
SET LOCAL check_function_bodies = off;
CREATE OR REPLACE FUNCTION public.inner_one()
 RETURNS bigint
 LANGUAGE sql
BEGIN ATOMIC
 SELECT count(t.b) AS count
    FROM public.t;
END;
-- undo: DROP FUNCTION "public"."inner_one"()

-- direct
SET LOCAL check_function_bodies = off;
CREATE OR REPLACE FUNCTION public.a_outer()
 RETURNS bigint
 LANGUAGE sql
RETURN (public.inner_one() + 1);
-- undo: DROP FUNCTION "public"."a_outer"()

-- direct; ROW EXCLUSIVE public.t
SET LOCAL check_function_bodies = off;
CREATE OR REPLACE PROCEDURE public.p(IN x integer)
 LANGUAGE sql
BEGIN ATOMIC
 INSERT INTO public.t (a)
   VALUES (p.x);
 DELETE FROM public.t
   WHERE (t.a = p.x);
END;
-- undo: DROP PROCEDURE "public"."p"(IN x integer)
