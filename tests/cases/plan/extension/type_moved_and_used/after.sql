CREATE SCHEMA a;
CREATE SCHEMA b;
CREATE EXTENSION citext SCHEMA b;
CREATE TABLE t (id integer PRIMARY KEY, name b.citext);
CREATE TABLE u (name b.citext);
