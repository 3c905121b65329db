CREATE TABLE t (id integer, a text);
CREATE DOMAIN d AS text;
COMMENT ON DOMAIN d IS 'it''s a $$comment$$';
