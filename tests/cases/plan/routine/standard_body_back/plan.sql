-- note: what is granted on public.a_outer(), public.inner_one(), public.p(IN x integer) goes with it: an undo brings back what the design says, and that says nothing of grants
-- ==== contract
-- retire
DROP PROCEDURE "public"."p"(IN x integer);
-- undo: SET LOCAL check_function_bodies = off;
-- undo: CREATE OR REPLACE PROCEDURE public.p(IN x integer)
-- undo:  LANGUAGE sql
-- undo: BEGIN ATOMIC
-- undo:  INSERT INTO public.t (a)
-- undo:    VALUES (p.x);
-- undo:  DELETE FROM public.t
-- undo:    WHERE (t.a = p.x);
-- undo: END

-- retire
DROP FUNCTION "public"."a_outer"();
-- undo: SET LOCAL check_function_bodies = off;
-- undo: CREATE OR REPLACE FUNCTION public.a_outer()
-- undo:  RETURNS bigint
-- undo:  LANGUAGE sql
-- undo: RETURN (public.inner_one() + 1)

-- retire
DROP FUNCTION "public"."inner_one"();
-- undo: SET LOCAL check_function_bodies = off;
-- undo: CREATE OR REPLACE FUNCTION public.inner_one()
-- undo:  RETURNS bigint
-- undo:  LANGUAGE sql
-- undo: BEGIN ATOMIC
-- undo:  SELECT count(t.b) AS count
-- undo:     FROM public.t;
-- undo: END

-- drop_column; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" RENAME COLUMN "b" TO "_so_old_b";
COMMENT ON COLUMN "public"."t"."_so_old_b" IS 'schemaops: retired';
-- undo: COMMENT ON COLUMN "public"."t"."_so_old_b" IS NULL;
-- undo: ALTER TABLE "public"."t" RENAME COLUMN "_so_old_b" TO "b"
-- ==== purge
-- drop_column; ACCESS EXCLUSIVE public.t; !lock; !data-loss; !irreversible
ALTER TABLE "public"."t" DROP COLUMN "_so_old_b";
-- no undo: the values are gone
