-- note: what is granted on public.v goes with it: an undo brings back what the design says, and that says nothing of grants
-- ==== contract
-- change_type; ACCESS EXCLUSIVE public.t; ACCESS EXCLUSIVE public.v; !lock
DROP VIEW "public"."v";
ALTER TABLE "public"."t" ALTER COLUMN "a" TYPE character varying(20);
-- undo: ALTER TABLE "public"."t" ALTER COLUMN "a" TYPE character varying(10);
-- undo: CREATE VIEW "public"."v" AS
-- undo:  SELECT id,
-- undo:     a
-- undo:    FROM public.t
