CREATE TABLE t (id integer, a text);
CREATE INDEX i ON t (a);
COMMENT ON INDEX i IS 'it''s a $$comment$$';
