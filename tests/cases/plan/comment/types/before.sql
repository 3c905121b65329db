CREATE TYPE code;
CREATE FUNCTION code_in(cstring) RETURNS code IMMUTABLE STRICT LANGUAGE internal AS 'int4in';
CREATE FUNCTION code_out(code) RETURNS cstring IMMUTABLE STRICT LANGUAGE internal AS 'int4out';
CREATE TYPE code (INPUT = code_in, OUTPUT = code_out, LIKE = integer);
CREATE TYPE span AS RANGE (SUBTYPE = integer);
CREATE TYPE pair AS (x integer, y text);
CREATE TABLE t (a code, b span, c pair);

COMMENT ON TYPE pair IS 'gone';
COMMENT ON TYPE code IS 'old';
