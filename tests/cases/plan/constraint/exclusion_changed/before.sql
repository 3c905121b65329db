CREATE TABLE t (id integer NOT NULL, r int4range, CONSTRAINT t_x EXCLUDE USING gist (r WITH &&));
