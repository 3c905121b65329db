CREATE TABLE t (id integer PRIMARY KEY, n integer DEFAULT 3, twice integer GENERATED ALWAYS AS (id * 2) STORED);
