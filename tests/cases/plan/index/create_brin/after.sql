CREATE TABLE t (
    id integer PRIMARY KEY,
    a text,
    b integer
);
CREATE INDEX t_a ON t USING brin (b) WITH (pages_per_range = 16);
