CREATE TABLE t (
    id integer PRIMARY KEY,
    a numeric(10,2) NOT NULL DEFAULT 0
);
