-- note: what is granted on public.v goes with it: an undo brings back what the design says, and that says nothing of grants
-- ==== contract
-- direct; ACCESS EXCLUSIVE public.v; !lock
DROP MATERIALIZED VIEW "public"."v";
-- undo: CREATE MATERIALIZED VIEW "public"."v" AS
-- undo:  SELECT id
-- undo:    FROM public.t

-- direct; !breaks-new-application
CREATE VIEW "public"."v" AS
 SELECT id
   FROM public.t;
-- undo: DROP VIEW "public"."v"
