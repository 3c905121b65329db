CREATE FUNCTION same(a box, b box) RETURNS boolean IMMUTABLE LANGUAGE sql AS 'SELECT true'; CREATE FUNCTION other(a box, b box) RETURNS boolean IMMUTABLE LANGUAGE sql AS 'SELECT false';
CREATE OPERATOR >># (FUNCTION = other, LEFTARG = box, RIGHTARG = box);
CREATE OPERATOR <<# (FUNCTION = same, LEFTARG = box, RIGHTARG = box, COMMUTATOR = >>#);
CREATE TABLE t (a box); CREATE INDEX i ON t ((a >># a));
