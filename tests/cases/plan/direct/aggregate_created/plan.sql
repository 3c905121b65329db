-- ==== expand
-- direct
CREATE AGGREGATE "public"."total"(integer) (SFUNC = int4pl, STYPE = integer, INITCOND = '0');
-- undo: DROP AGGREGATE "public"."total"(integer)
