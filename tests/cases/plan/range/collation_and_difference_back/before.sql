CREATE FUNCTION gap(text, text) RETURNS double precision IMMUTABLE LANGUAGE sql AS 'SELECT 1.0::double precision';
CREATE TYPE span AS RANGE (SUBTYPE = text, COLLATION = "POSIX", SUBTYPE_DIFF = gap);
