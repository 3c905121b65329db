CREATE TABLE t (
    id integer PRIMARY KEY,
    a varchar(20)
);
CREATE INDEX t_a ON t (a);
