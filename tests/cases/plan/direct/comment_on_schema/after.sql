CREATE TABLE t (id integer, a text);
CREATE SCHEMA s;
COMMENT ON SCHEMA s IS 'it''s a $$comment$$';
