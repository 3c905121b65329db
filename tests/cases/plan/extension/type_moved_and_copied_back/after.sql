CREATE SCHEMA a;
CREATE SCHEMA b;
CREATE EXTENSION citext SCHEMA a;
CREATE TABLE t (id integer PRIMARY KEY, name a.citext, counted integer);
CREATE INDEX t_counted ON t (counted) WHERE name <> ''::a.citext;
