-- note: what is granted on public.one, public.two goes with it: an undo brings back what the design says, and that says nothing of grants
-- ==== contract
-- direct; ACCESS EXCLUSIVE public.two; !lock
DROP VIEW "public"."two";
-- undo: CREATE VIEW "public"."two" AS
-- undo:  SELECT 1 AS n

-- retire
DROP DOMAIN "public"."one";
-- undo: CREATE DOMAIN "public"."one" AS text CONSTRAINT "one_check" CHECK ((VALUE <> ''::text))

-- direct; !breaks-new-application
CREATE TYPE "public"."two" AS ENUM ('x');
-- undo: DROP TYPE "public"."two"

-- direct; !breaks-new-application
CREATE VIEW "public"."one" AS
 SELECT t.id
   FROM public.t;
-- undo: DROP VIEW "public"."one"
