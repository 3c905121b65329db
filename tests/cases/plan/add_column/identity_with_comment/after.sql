CREATE TABLE t (
    id integer PRIMARY KEY,
    a bigint GENERATED ALWAYS AS IDENTITY
);
COMMENT ON COLUMN t.a IS 'what it is';
