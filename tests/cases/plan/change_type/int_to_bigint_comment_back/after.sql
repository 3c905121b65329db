CREATE TABLE t (
    id integer PRIMARY KEY,
    a integer
);
COMMENT ON COLUMN t.a IS 'about it';
CREATE INDEX t_a ON t (a);
COMMENT ON INDEX t_a IS 'fast';
