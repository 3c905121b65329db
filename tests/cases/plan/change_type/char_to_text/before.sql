CREATE TABLE t (
    id integer PRIMARY KEY,
    a char(3)
);
