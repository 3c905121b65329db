CREATE TABLE t (id integer PRIMARY KEY, a text, b varchar(100) GENERATED ALWAYS AS (left(a, 5)) STORED);
