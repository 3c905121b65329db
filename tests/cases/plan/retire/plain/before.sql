CREATE TABLE keep (id integer PRIMARY KEY);
CREATE TABLE t (id integer PRIMARY KEY, a text);
COMMENT ON TABLE t IS 'gone soon';
CREATE INDEX t_a ON t (a);
