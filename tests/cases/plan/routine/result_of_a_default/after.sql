CREATE FUNCTION f() RETURNS smallint LANGUAGE sql AS 'SELECT 1::smallint'; CREATE TABLE t (a bigint DEFAULT f());
