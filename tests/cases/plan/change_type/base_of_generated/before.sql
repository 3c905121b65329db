CREATE TABLE t (
    id integer PRIMARY KEY,
    a integer
);
ALTER TABLE t ADD COLUMN g integer GENERATED ALWAYS AS (a + 1) STORED;
