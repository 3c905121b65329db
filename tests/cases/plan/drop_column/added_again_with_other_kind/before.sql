CREATE TABLE t (id integer, a text, b text);
COMMENT ON COLUMN t.a IS 'about a';
