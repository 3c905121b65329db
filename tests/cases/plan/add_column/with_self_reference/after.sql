CREATE TABLE t (
    id integer PRIMARY KEY,
    a integer REFERENCES t (id)
);
