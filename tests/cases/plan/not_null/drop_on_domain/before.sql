CREATE DOMAIN d AS text CHECK (VALUE <> '');
CREATE TABLE t (id integer, a d NOT NULL);
