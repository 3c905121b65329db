CREATE TABLE t (
    id integer PRIMARY KEY,
    a varchar(20)
);
CREATE MATERIALIZED VIEW m AS SELECT a FROM t;
CREATE INDEX m_a ON m (a);
