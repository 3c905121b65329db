CREATE TABLE t (
    id integer PRIMARY KEY,
    a bigint NOT NULL DEFAULT 8
);
