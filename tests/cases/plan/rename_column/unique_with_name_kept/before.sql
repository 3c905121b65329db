CREATE TABLE t (
    id integer PRIMARY KEY,
    a text
);
ALTER TABLE t ADD CONSTRAINT t_u UNIQUE (a);
