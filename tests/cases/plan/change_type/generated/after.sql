CREATE TABLE t (
    id integer PRIMARY KEY,
    a bigint GENERATED ALWAYS AS (id + 1) STORED
);
