CREATE TABLE t (id integer NOT NULL, a text NOT NULL, b integer);
ALTER TABLE t ADD CONSTRAINT t_c CHECK (b > 0);
