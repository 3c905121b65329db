CREATE TABLE t (
    id integer PRIMARY KEY,
    a timestamptz DEFAULT (now() + '1 day'::interval)
);
