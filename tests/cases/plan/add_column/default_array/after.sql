CREATE TABLE t (
    id integer PRIMARY KEY,
    a integer[] NOT NULL DEFAULT ARRAY[1, 2]
);
