CREATE SCHEMA a;
CREATE SCHEMA b;
CREATE EXTENSION citext SCHEMA a;
CREATE TABLE t (id integer PRIMARY KEY, name a.citext, more a.citext);
