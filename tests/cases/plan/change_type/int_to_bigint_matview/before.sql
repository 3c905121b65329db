CREATE TABLE t (
    id integer PRIMARY KEY,
    a integer
);
CREATE MATERIALIZED VIEW m AS SELECT a, count(*) AS n FROM t GROUP BY a;
CREATE UNIQUE INDEX m_a ON m (a);
