-- ==== contract
-- retire
DROP AGGREGATE "public"."total"(integer);
-- undo: CREATE AGGREGATE "public"."total"(integer) (SFUNC = int4pl, STYPE = integer, INITCOND = '0')
