CREATE SCHEMA app;
CREATE FUNCTION app.f(a integer) RETURNS integer LANGUAGE sql AS 'SELECT a';
CREATE FUNCTION app.g(a integer) RETURNS integer LANGUAGE sql AS 'SELECT a';
GRANT EXECUTE ON FUNCTION app.g(integer) TO app_writer;
CREATE PROCEDURE app.p(a integer) LANGUAGE plpgsql AS 'BEGIN END';
CREATE TYPE app.pair AS (a integer, b integer);
