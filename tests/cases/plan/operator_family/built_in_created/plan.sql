-- ==== expand
-- direct
SET LOCAL check_function_bodies = off;
CREATE OR REPLACE FUNCTION public.cmp(integer, text)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT $1 - $2::integer$function$;
-- undo: DROP FUNCTION "public"."cmp"(integer, text)

-- direct
SET LOCAL check_function_bodies = off;
CREATE OR REPLACE FUNCTION public.less(integer, text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT $1 < $2::integer$function$;
-- undo: DROP FUNCTION "public"."less"(integer, text)

-- operator
CREATE OPERATOR "public".<# (FUNCTION = public.less, LEFTARG = integer, RIGHTARG = text);
-- undo: DROP OPERATOR "public".<# (integer, text)

-- direct
SET LOCAL check_function_bodies = off;
CREATE OR REPLACE FUNCTION public.same(integer, text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT $1 = $2::integer$function$;
-- undo: DROP FUNCTION "public"."same"(integer, text)

-- operator
CREATE OPERATOR "public".=# (FUNCTION = public.same, LEFTARG = integer, RIGHTARG = text);
-- undo: DROP OPERATOR "public".=# (integer, text)

-- direct
ALTER OPERATOR FAMILY "pg_catalog"."integer_ops" USING "btree" ADD OPERATOR 1 public.<#(integer,text), OPERATOR 3 public.=#(integer,text);
-- undo: ALTER OPERATOR FAMILY "pg_catalog"."integer_ops" USING "btree" DROP OPERATOR 1 (integer, text), OPERATOR 3 (integer, text)
