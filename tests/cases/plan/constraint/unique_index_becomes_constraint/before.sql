CREATE TABLE t (
    id integer NOT NULL,
    a text NOT NULL,
    b integer
);
CREATE UNIQUE INDEX t_k ON t (a);
