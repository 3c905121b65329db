CREATE TABLE t (
    id integer PRIMARY KEY,
    a bigint
);
ALTER TABLE t ADD COLUMN g integer GENERATED ALWAYS AS (a + 1) STORED;
