CREATE TABLE t (
    id integer PRIMARY KEY,
    a uuid DEFAULT gen_random_uuid()
);
COMMENT ON COLUMN t.a IS 'what it is';
