CREATE TABLE t (
    id integer PRIMARY KEY,
    a varchar(10)
);
CREATE MATERIALIZED VIEW m AS SELECT a FROM t;
CREATE INDEX m_a ON m (a);
