CREATE TABLE t (id integer, a text);
COMMENT ON TABLE t IS 'it''s a $$comment$$';
