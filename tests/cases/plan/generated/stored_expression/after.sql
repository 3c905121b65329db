CREATE TABLE t (id integer, g integer GENERATED ALWAYS AS (id * 2) STORED);
CREATE INDEX t_g ON t (g);
COMMENT ON COLUMN t.g IS 'twice';
