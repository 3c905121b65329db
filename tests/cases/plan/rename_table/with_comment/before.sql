CREATE TABLE t (id integer PRIMARY KEY);
COMMENT ON TABLE t IS 'about it';
COMMENT ON COLUMN t.id IS 'number';
