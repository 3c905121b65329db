-- note: what is granted on public.all_of(), public.least_of(integer), public.mean(numeric), public.total(integer) goes with it: an undo brings back what the design says, and that says nothing of grants
-- ==== contract
-- retire
DROP AGGREGATE "public"."total"(integer);
-- undo: CREATE AGGREGATE "public"."total"(integer) (SFUNC = public.acc, STYPE = integer, SSPACE = 16, FINALFUNC = public.fin_more, FINALFUNC_EXTRA, FINALFUNC_MODIFY = SHAREABLE, COMBINEFUNC = int4larger, INITCOND = '0', MSFUNC = public.acc, MINVFUNC = public.back, MSTYPE = integer, MSSPACE = 8, MFINALFUNC = public.fin_more, MFINALFUNC_EXTRA, MFINALFUNC_MODIFY = READ_WRITE, MINITCOND = '1', PARALLEL = SAFE);
-- undo: COMMENT ON AGGREGATE "public"."total"(integer) IS 'sum'

-- retire
DROP AGGREGATE "public"."mean"(numeric);
-- undo: CREATE AGGREGATE "public"."mean"(numeric) (SFUNC = numeric_avg_accum, STYPE = internal, FINALFUNC = numeric_avg, FINALFUNC_MODIFY = READ_ONLY, COMBINEFUNC = numeric_avg_combine, SERIALFUNC = numeric_avg_serialize, DESERIALFUNC = numeric_avg_deserialize, PARALLEL = SAFE)

-- retire
DROP AGGREGATE "public"."least_of"(integer);
-- undo: CREATE AGGREGATE "public"."least_of"(integer) (SFUNC = int4smaller, STYPE = integer, SORTOP = OPERATOR(pg_catalog.<), PARALLEL = RESTRICTED)

-- retire
DROP AGGREGATE "public"."all_of"(*);
-- undo: CREATE AGGREGATE "public"."all_of"(*) (SFUNC = int8inc, STYPE = bigint, INITCOND = '0')
