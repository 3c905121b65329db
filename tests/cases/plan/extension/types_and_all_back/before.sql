CREATE SCHEMA a;
CREATE SCHEMA b;
CREATE EXTENSION citext SCHEMA b;
CREATE EXTENSION pg_trgm SCHEMA b;
CREATE DOMAIN short AS b.citext CHECK (VALUE <> ''::b.citext);
CREATE TYPE pair AS (one b.citext, two text);
CREATE TABLE t (
    id integer PRIMARY KEY,
    name b.citext DEFAULT 'none'::b.citext,
    names b.citext[],
    given short,
    twice pair,
    said text,
    CHECK (name <> 'nobody'::b.citext)
);
CREATE INDEX t_name ON t (name);
CREATE INDEX t_said ON t USING gin (said b.gin_trgm_ops);
CREATE VIEW v AS SELECT id, name, b.similarity(said, 'x') AS alike FROM t;
CREATE FUNCTION f(n b.citext) RETURNS b.citext LANGUAGE sql
    BEGIN ATOMIC SELECT t.name FROM t WHERE t.name = n; END;
