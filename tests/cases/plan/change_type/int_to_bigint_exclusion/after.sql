CREATE TABLE t (
    id integer PRIMARY KEY,
    a bigint
);
ALTER TABLE t ADD CONSTRAINT t_x EXCLUDE USING hash (a WITH =);
