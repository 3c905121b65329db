CREATE FUNCTION gap(text, text) RETURNS double precision IMMUTABLE LANGUAGE sql AS 'SELECT 1.0::double precision';
CREATE TYPE span AS RANGE (SUBTYPE = text, SUBTYPE_OPCLASS = text_pattern_ops, COLLATION = "C", SUBTYPE_DIFF = gap, MULTIRANGE_TYPE_NAME = spans);
CREATE TYPE floats AS RANGE (SUBTYPE = float8);
CREATE DOMAIN d AS floats;
COMMENT ON TYPE span IS 'words';
CREATE TABLE t (a span, b spans, c floats, e d);
CREATE VIEW v AS SELECT span('a', 'b') AS s, spans(span('a', 'b')) AS m;
