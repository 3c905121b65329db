CREATE TABLE customer (
    id bigint PRIMARY KEY,
    mail text,
    born integer
);
CREATE SCHEMA app;
CREATE TABLE app.t (id bigint PRIMARY KEY, c text);
CREATE VIEW app.v AS SELECT id, c FROM app.t;
CREATE MATERIALIZED VIEW app.m AS SELECT id, c FROM app.t;
CREATE SEQUENCE app.s;
CREATE TYPE app.mood AS ENUM ('sad', 'ok');
CREATE TYPE app.pair AS (a integer, b integer);
CREATE DOMAIN app.d AS integer;
CREATE FUNCTION app.f(x integer) RETURNS integer LANGUAGE sql AS 'SELECT x';
CREATE AGGREGATE app.total(integer) (SFUNC = int4pl, STYPE = integer);
CREATE PUBLICATION p FOR TABLE app.t;
SECURITY LABEL FOR guard ON SCHEMA app IS 'schema';
SECURITY LABEL FOR guard ON TABLE app.t IS 'table';
SECURITY LABEL FOR guard ON COLUMN app.t.c IS 'column';
SECURITY LABEL FOR guard ON VIEW app.v IS 'view';
SECURITY LABEL FOR guard ON COLUMN app.v.c IS 'view column';
SECURITY LABEL FOR guard ON MATERIALIZED VIEW app.m IS 'matview';
SECURITY LABEL FOR guard ON COLUMN app.m.c IS 'matview column';
SECURITY LABEL FOR guard ON SEQUENCE app.s IS 'sequence';
SECURITY LABEL FOR guard ON TYPE app.mood IS 'enum';
SECURITY LABEL FOR guard ON TYPE app.pair IS 'composite';
SECURITY LABEL FOR guard ON COLUMN app.pair.b IS 'attribute';
SECURITY LABEL FOR guard ON DOMAIN app.d IS 'domain';
SECURITY LABEL FOR guard ON FUNCTION app.f(integer) IS 'function';
SECURITY LABEL FOR guard ON AGGREGATE app.total(integer) IS 'aggregate';
SECURITY LABEL FOR guard ON PUBLICATION p IS 'publication';
SECURITY LABEL FOR other ON TABLE app.t IS 'table, too';
