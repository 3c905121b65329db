CREATE TABLE t (id integer, a text);
CREATE FUNCTION f() RETURNS integer LANGUAGE sql AS 'SELECT 1';
COMMENT ON FUNCTION f() IS 'it''s a $$comment$$';
