CREATE TABLE t (id integer, a text);
CREATE VIEW v AS SELECT a FROM t;
COMMENT ON VIEW v IS 'it''s a $$comment$$';
