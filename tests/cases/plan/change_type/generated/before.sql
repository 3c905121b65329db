CREATE TABLE t (
    id integer PRIMARY KEY,
    a integer GENERATED ALWAYS AS (id + 1) STORED
);
