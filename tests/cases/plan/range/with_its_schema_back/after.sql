CREATE SCHEMA app;
CREATE TYPE app.span AS RANGE (SUBTYPE = text, MULTIRANGE_TYPE_NAME = app.spans);
CREATE TABLE t (id integer, a app.span, b app.spans);
