CREATE TABLE t (
    id integer PRIMARY KEY,
    a text
);
CREATE INDEX t_i ON t (a);
