CREATE TABLE t (
    id integer PRIMARY KEY,
    z integer,
    a integer GENERATED ALWAYS AS (z * 2) STORED
);
