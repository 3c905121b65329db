CREATE TABLE t (
    id integer PRIMARY KEY,
    a varchar(5) COLLATE "C"
);
