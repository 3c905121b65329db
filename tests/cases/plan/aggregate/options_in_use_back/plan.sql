-- ==== expand
-- direct
CREATE OR REPLACE AGGREGATE "public"."total"(integer) (SFUNC = public.acc, STYPE = integer);
-- undo: CREATE OR REPLACE AGGREGATE "public"."total"(integer) (SFUNC = public.acc, STYPE = integer, INITCOND = '0', PARALLEL = SAFE)
