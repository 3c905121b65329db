-- note: what is granted on public.total(bigint) goes with it: an undo brings back what the design says, and that says nothing of grants
-- ==== contract
-- retire
DROP AGGREGATE "public"."total"(bigint);
-- undo: CREATE AGGREGATE "public"."total"(bigint) (SFUNC = int8pl, STYPE = bigint)
