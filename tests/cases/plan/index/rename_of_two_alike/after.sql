CREATE TABLE t (
    id integer PRIMARY KEY,
    a text,
    b integer
);
CREATE INDEX t_3 ON t (a);
CREATE INDEX t_4 ON t (a);
