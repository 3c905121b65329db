-- ==== expand
-- direct
CREATE AGGREGATE "public"."total"(bigint) (SFUNC = int8pl, STYPE = bigint);
-- undo: DROP AGGREGATE "public"."total"(bigint)
