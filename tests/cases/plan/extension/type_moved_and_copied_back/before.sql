CREATE SCHEMA a;
CREATE SCHEMA b;
CREATE EXTENSION citext SCHEMA b;
CREATE TABLE t (id integer PRIMARY KEY, name b.citext, counted bigint);
CREATE INDEX t_counted ON t (counted) WHERE name <> ''::b.citext;
