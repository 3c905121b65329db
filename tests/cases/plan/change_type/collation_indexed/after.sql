CREATE TABLE t (
    id integer PRIMARY KEY,
    a text COLLATE "C"
);
CREATE INDEX t_a ON t (a);
