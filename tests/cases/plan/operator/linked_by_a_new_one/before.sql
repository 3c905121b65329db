CREATE FUNCTION same(a box, b box) RETURNS boolean IMMUTABLE LANGUAGE sql AS 'SELECT true'; CREATE FUNCTION other(a box, b box) RETURNS boolean IMMUTABLE LANGUAGE sql AS 'SELECT false';
CREATE OPERATOR >># (FUNCTION = other, LEFTARG = box, RIGHTARG = box);
CREATE TABLE t (a box); CREATE INDEX i ON t ((a >># a));
