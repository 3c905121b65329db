CREATE FUNCTION secret(a integer) RETURNS integer LANGUAGE sql AS 'SELECT 1';
CREATE PROCEDURE work(a integer) LANGUAGE sql AS 'SELECT 1';
CREATE AGGREGATE many(integer) (SFUNC = int4pl, STYPE = integer);
REVOKE ALL ON FUNCTION secret(integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION many(integer) TO grant_app WITH GRANT OPTION;
