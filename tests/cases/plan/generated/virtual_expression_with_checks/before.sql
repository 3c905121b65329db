CREATE TABLE t (id integer, g integer GENERATED ALWAYS AS (id + 1) VIRTUAL NOT NULL CHECK (g <> -5), CHECK (id > 0));
