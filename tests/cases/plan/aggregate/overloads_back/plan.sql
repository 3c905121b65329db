-- ==== contract
-- retire
DROP AGGREGATE "public"."total"(bigint);
-- undo: CREATE AGGREGATE "public"."total"(bigint) (SFUNC = int8pl, STYPE = bigint)
