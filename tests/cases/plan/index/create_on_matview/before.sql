CREATE TABLE t (
    id integer PRIMARY KEY,
    a text,
    b integer
);
CREATE MATERIALIZED VIEW m AS SELECT a, count(*) AS n FROM t GROUP BY a;
