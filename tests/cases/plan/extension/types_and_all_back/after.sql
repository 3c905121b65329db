CREATE SCHEMA a;
CREATE SCHEMA b;
CREATE EXTENSION citext SCHEMA a;
CREATE EXTENSION pg_trgm SCHEMA a;
CREATE DOMAIN short AS a.citext CHECK (VALUE <> ''::a.citext);
CREATE TYPE pair AS (one a.citext, two text);
CREATE TABLE t (
    id integer PRIMARY KEY,
    name a.citext DEFAULT 'none'::a.citext,
    names a.citext[],
    given short,
    twice pair,
    said text,
    CHECK (name <> 'nobody'::a.citext)
);
CREATE INDEX t_name ON t (name);
CREATE INDEX t_said ON t USING gin (said a.gin_trgm_ops);
CREATE VIEW v AS SELECT id, name, a.similarity(said, 'x') AS alike FROM t;
CREATE FUNCTION f(n a.citext) RETURNS a.citext LANGUAGE sql
    BEGIN ATOMIC SELECT t.name FROM t WHERE t.name = n; END;
