CREATE TABLE t (
    id integer PRIMARY KEY,
    a bigint
);
CREATE FUNCTION f(x t) RETURNS bigint LANGUAGE sql AS 'SELECT x.a';
