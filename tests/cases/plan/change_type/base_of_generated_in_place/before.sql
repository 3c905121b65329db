CREATE TABLE t (
    id integer PRIMARY KEY,
    a varchar(5)
);
ALTER TABLE t ADD COLUMN g text GENERATED ALWAYS AS (lower(a)) STORED;
