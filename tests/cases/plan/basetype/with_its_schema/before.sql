CREATE SCHEMA app;
CREATE TYPE app.code;
CREATE FUNCTION app.code_in(cstring) RETURNS app.code IMMUTABLE STRICT LANGUAGE internal AS 'int4in';
CREATE FUNCTION app.code_out(app.code) RETURNS cstring IMMUTABLE STRICT LANGUAGE internal AS 'int4out';
CREATE TYPE app.code (INPUT = app.code_in, OUTPUT = app.code_out, INTERNALLENGTH = 4, PASSEDBYVALUE, ALIGNMENT = int4);
CREATE TABLE t (id integer, a app.code);
