CREATE TABLE t (id integer, a text);
CREATE SEQUENCE q;
COMMENT ON SEQUENCE q IS 'it''s a $$comment$$';
