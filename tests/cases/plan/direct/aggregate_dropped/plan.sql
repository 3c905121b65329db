-- note: what is granted on public.total(integer) goes with it: an undo brings back what the design says, and that says nothing of grants
-- ==== contract
-- retire
DROP AGGREGATE "public"."total"(integer);
-- undo: CREATE AGGREGATE "public"."total"(integer) (SFUNC = int4pl, STYPE = integer, INITCOND = '0')
