CREATE TABLE t (at date NOT NULL, during tsrange, EXCLUDE USING gist (during WITH &&));
