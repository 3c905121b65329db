CREATE TABLE a (id integer PRIMARY KEY, up integer REFERENCES a, twice integer GENERATED ALWAYS AS (id * 2) STORED, thrice integer GENERATED ALWAYS AS (id * 3) STORED);
CREATE INDEX ON a (twice, thrice);
CREATE TABLE b (id integer PRIMARY KEY, a integer NOT NULL REFERENCES a ON DELETE CASCADE, twice integer GENERATED ALWAYS AS (a * 2) STORED);
