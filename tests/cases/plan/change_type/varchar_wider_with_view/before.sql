CREATE TABLE t (
    id integer PRIMARY KEY,
    a varchar(10)
);
CREATE VIEW v AS SELECT id, a FROM t;
CREATE VIEW w AS SELECT a FROM v;
COMMENT ON VIEW v IS 'about it';
