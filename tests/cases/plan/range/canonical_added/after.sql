CREATE TYPE span;
CREATE FUNCTION span_form(span) RETURNS span STRICT IMMUTABLE LANGUAGE internal AS 'int4range_canonical';
CREATE TYPE span AS RANGE (SUBTYPE = integer, CANONICAL = span_form);
