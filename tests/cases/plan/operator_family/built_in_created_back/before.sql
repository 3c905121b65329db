CREATE TABLE t (a integer);
CREATE FUNCTION less(integer, text) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1 < $2::integer';
CREATE FUNCTION same(integer, text) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1 = $2::integer';
CREATE FUNCTION cmp(integer, text) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT $1 - $2::integer';
CREATE OPERATOR <# (FUNCTION = less, LEFTARG = integer, RIGHTARG = text);
CREATE OPERATOR =# (FUNCTION = same, LEFTARG = integer, RIGHTARG = text);
ALTER OPERATOR FAMILY integer_ops USING btree ADD OPERATOR 1 <# (integer, text), OPERATOR 3 =# (integer, text);
