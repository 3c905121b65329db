CREATE DOMAIN d AS text NOT NULL CHECK (VALUE <> '');
CREATE DOMAIN e AS d DEFAULT 'e';
CREATE TABLE t (id integer PRIMARY KEY, n text, a d NOT NULL DEFAULT 'a', b e);
CREATE INDEX t_b ON t (b) WHERE a <> 'z';
