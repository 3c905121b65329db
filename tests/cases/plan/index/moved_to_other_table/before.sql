CREATE TABLE t (
    id integer PRIMARY KEY,
    a text,
    b integer
);
CREATE TABLE u (a text);
CREATE INDEX x ON t (a);
