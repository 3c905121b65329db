CREATE FUNCTION secret(a integer) RETURNS integer LANGUAGE sql AS 'SELECT 1';
CREATE PROCEDURE work(a integer) LANGUAGE sql AS 'SELECT 1';
CREATE AGGREGATE many(integer) (SFUNC = int4pl, STYPE = integer);
GRANT EXECUTE ON FUNCTION secret(integer) TO grant_app;
REVOKE ALL ON PROCEDURE work(integer) FROM PUBLIC;
