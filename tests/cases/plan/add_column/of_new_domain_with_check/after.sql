CREATE TABLE t (
    id integer PRIMARY KEY,
    a public.d
);
CREATE DOMAIN d AS text CHECK (VALUE <> '');
