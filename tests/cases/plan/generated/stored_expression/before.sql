CREATE TABLE t (id integer, g integer GENERATED ALWAYS AS (id + 1) STORED);
CREATE INDEX t_g ON t (g);
