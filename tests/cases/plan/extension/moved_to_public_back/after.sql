CREATE SCHEMA a;
CREATE EXTENSION citext SCHEMA a;
CREATE TABLE t (id integer PRIMARY KEY, name a.citext, more text DEFAULT 'x');
