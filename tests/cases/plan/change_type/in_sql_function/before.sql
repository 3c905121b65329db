CREATE TABLE t (
    id integer PRIMARY KEY,
    a integer
);
CREATE FUNCTION f(x t) RETURNS bigint LANGUAGE sql AS 'SELECT x.a';
