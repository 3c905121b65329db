CREATE FUNCTION same(a box, b box) RETURNS boolean IMMUTABLE LANGUAGE sql AS 'SELECT true'; CREATE FUNCTION other(a box, b box) RETURNS boolean IMMUTABLE LANGUAGE sql AS 'SELECT false';
