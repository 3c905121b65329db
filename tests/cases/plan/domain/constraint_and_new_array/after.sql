CREATE DOMAIN d AS text CHECK (VALUE <> 'never');
CREATE TABLE t (id integer, b d[]);
