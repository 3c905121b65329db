-- note: what is granted on public.middle(double precision, anyelement), public.place("any") goes with it: an undo brings back what the design says, and that says nothing of grants
-- ==== contract
-- retire
DROP AGGREGATE "public"."place"(VARIADIC "any" ORDER BY VARIADIC "any");
-- undo: CREATE AGGREGATE "public"."place"(VARIADIC "any" ORDER BY VARIADIC "any") (SFUNC = ordered_set_transition_multi, STYPE = internal, FINALFUNC = rank_final, FINALFUNC_EXTRA, FINALFUNC_MODIFY = READ_WRITE, HYPOTHETICAL)

-- retire
DROP AGGREGATE "public"."middle"(part double precision ORDER BY v anyelement);
-- undo: CREATE AGGREGATE "public"."middle"(part double precision ORDER BY v anyelement) (SFUNC = ordered_set_transition, STYPE = internal, FINALFUNC = percentile_disc_final, FINALFUNC_EXTRA, FINALFUNC_MODIFY = READ_WRITE)
