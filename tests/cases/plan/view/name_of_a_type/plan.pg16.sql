-- note: what is granted on public.two, public.one goes with it: an undo brings back what the design says, and that says nothing of grants
-- ==== contract
-- direct; ACCESS EXCLUSIVE public.one; !lock
DROP VIEW "public"."one";
-- undo: CREATE VIEW "public"."one" AS
-- undo:  SELECT id
-- undo:    FROM public.t

-- retire
DROP TYPE "public"."two";
-- undo: CREATE TYPE "public"."two" AS ENUM ('x')

-- direct
CREATE DOMAIN "public"."one" AS text CONSTRAINT "one_check" CHECK ((VALUE <> ''::text));
-- undo: DROP DOMAIN "public"."one"

-- direct; !breaks-new-application
CREATE VIEW "public"."two" AS
 SELECT 1 AS n;
-- undo: DROP VIEW "public"."two"
