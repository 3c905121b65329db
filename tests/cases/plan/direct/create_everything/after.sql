CREATE TABLE keep (id integer PRIMARY KEY);
CREATE TYPE mood AS ENUM ('ok');
CREATE TABLE t (id serial PRIMARY KEY, m mood, k integer REFERENCES keep (id));
CREATE VIEW v AS SELECT * FROM t;
