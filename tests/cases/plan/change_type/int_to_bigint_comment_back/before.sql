CREATE TABLE t (
    id integer PRIMARY KEY,
    a bigint
);
COMMENT ON COLUMN t.a IS 'about it';
CREATE INDEX t_a ON t (a);
COMMENT ON INDEX t_a IS 'fast';
