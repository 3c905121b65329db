CREATE FUNCTION less(integer, text) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1 < $2::integer';
CREATE FUNCTION under(integer, text) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1 < $2::integer';
CREATE OPERATOR <# (FUNCTION = less, LEFTARG = integer, RIGHTARG = text);
ALTER OPERATOR FAMILY integer_ops USING btree ADD OPERATOR 1 <# (integer, text);
