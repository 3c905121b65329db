CREATE TABLE t (
    id integer PRIMARY KEY,
    a uuid NOT NULL DEFAULT gen_random_uuid()
);
