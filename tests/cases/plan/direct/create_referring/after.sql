CREATE TABLE keep (id integer PRIMARY KEY);
CREATE TABLE t (id integer PRIMARY KEY, k integer REFERENCES keep (id));
