CREATE TABLE t (id integer PRIMARY KEY, during tstzrange);
ALTER TABLE t ADD CONSTRAINT t_x EXCLUDE USING gist (during WITH &&);
