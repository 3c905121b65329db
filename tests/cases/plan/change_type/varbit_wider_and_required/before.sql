CREATE TABLE t (
    id integer PRIMARY KEY,
    a bit varying(5)
);
