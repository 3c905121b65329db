-- note: what is granted on public.cmp(integer, text), public.less(integer, text), public.same(integer, text) goes with it: an undo brings back what the design says, and that says nothing of grants
-- ==== contract
-- direct
ALTER OPERATOR FAMILY "pg_catalog"."integer_ops" USING "btree" DROP OPERATOR 1 (integer, text), OPERATOR 3 (integer, text);
-- undo: ALTER OPERATOR FAMILY "pg_catalog"."integer_ops" USING "btree" ADD OPERATOR 1 public.<#(integer,text), OPERATOR 3 public.=#(integer,text)

-- retire
DROP OPERATOR "public".=# (integer, text);
-- undo: CREATE OPERATOR "public".=# (FUNCTION = public.same, LEFTARG = integer, RIGHTARG = text)

-- retire
DROP FUNCTION "public"."same"(integer, text);
-- undo: SET LOCAL check_function_bodies = off;
-- undo: CREATE OR REPLACE FUNCTION public.same(integer, text)
-- undo:  RETURNS boolean
-- undo:  LANGUAGE sql
-- undo:  IMMUTABLE
-- undo: AS $function$SELECT $1 = $2::integer$function$

-- retire
DROP OPERATOR "public".<# (integer, text);
-- undo: CREATE OPERATOR "public".<# (FUNCTION = public.less, LEFTARG = integer, RIGHTARG = text)

-- retire
DROP FUNCTION "public"."less"(integer, text);
-- undo: SET LOCAL check_function_bodies = off;
-- undo: CREATE OR REPLACE FUNCTION public.less(integer, text)
-- undo:  RETURNS boolean
-- undo:  LANGUAGE sql
-- undo:  IMMUTABLE
-- undo: AS $function$SELECT $1 < $2::integer$function$

-- retire
DROP FUNCTION "public"."cmp"(integer, text);
-- undo: SET LOCAL check_function_bodies = off;
-- undo: CREATE OR REPLACE FUNCTION public.cmp(integer, text)
-- undo:  RETURNS integer
-- undo:  LANGUAGE sql
-- undo:  IMMUTABLE
-- undo: AS $function$SELECT $1 - $2::integer$function$
