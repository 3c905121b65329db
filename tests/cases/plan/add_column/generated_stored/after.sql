CREATE TABLE t (
    id integer PRIMARY KEY,
    a integer GENERATED ALWAYS AS (id * 2) STORED
);
