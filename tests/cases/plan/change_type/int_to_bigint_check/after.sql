CREATE TABLE t (
    id integer PRIMARY KEY,
    a bigint CHECK (a > 0)
);
