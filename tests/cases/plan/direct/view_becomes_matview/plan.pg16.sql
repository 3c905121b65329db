-- note: what is granted on public.v goes with it: an undo brings back what the design says, and that says nothing of grants
-- ==== contract
-- direct; ACCESS EXCLUSIVE public.v; !lock
DROP VIEW "public"."v";
-- undo: CREATE VIEW "public"."v" AS
-- undo:  SELECT id
-- undo:    FROM public.t

-- direct; !breaks-new-application
CREATE MATERIALIZED VIEW "public"."v" AS
 SELECT id
   FROM public.t;
-- undo: DROP MATERIALIZED VIEW "public"."v"
