CREATE SCHEMA a;
CREATE EXTENSION citext SCHEMA public;
CREATE TABLE t (id integer PRIMARY KEY, name public.citext, more text DEFAULT 'x');
