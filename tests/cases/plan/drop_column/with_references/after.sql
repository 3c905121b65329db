CREATE TABLE r (id integer PRIMARY KEY);
CREATE TABLE t (
    id integer PRIMARY KEY
);
