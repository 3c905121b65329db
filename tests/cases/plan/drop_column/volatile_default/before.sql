CREATE TABLE t (
    id integer PRIMARY KEY,
    a uuid DEFAULT gen_random_uuid()
);
