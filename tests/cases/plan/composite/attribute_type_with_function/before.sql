CREATE TYPE pair AS (x integer, y text); CREATE FUNCTION f(pair) RETURNS integer LANGUAGE sql AS 'SELECT 1';
