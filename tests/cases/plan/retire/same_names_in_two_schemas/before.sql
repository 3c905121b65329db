CREATE SCHEMA s;
CREATE TABLE s.t (id integer);
CREATE TABLE t (id integer);
