-- ==== expand
-- direct; !breaks-old-application
DROP AGGREGATE "public"."total"(integer);
CREATE AGGREGATE "public"."total"(integer) (SFUNC = int4pl, STYPE = integer, INITCOND = '5');
-- undo: DROP AGGREGATE "public"."total"(integer);
-- undo: CREATE AGGREGATE "public"."total"(integer) (SFUNC = int4pl, STYPE = integer, INITCOND = '0')
