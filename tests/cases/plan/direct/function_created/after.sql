CREATE FUNCTION f(x integer) RETURNS integer LANGUAGE sql AS 'SELECT g(x)';
CREATE FUNCTION g(x integer) RETURNS integer LANGUAGE sql AS 'SELECT x';
