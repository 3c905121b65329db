CREATE TABLE t (
    id integer PRIMARY KEY,
    a text,
    b integer
);
CREATE INDEX t_1 ON t (a);
CREATE INDEX t_2 ON t (a);
