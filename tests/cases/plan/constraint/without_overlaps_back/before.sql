CREATE TABLE t (id int4range NOT NULL, v daterange NOT NULL, CONSTRAINT t_k PRIMARY KEY (id, v WITHOUT OVERLAPS));
CREATE TABLE u (id int4range, v daterange, CONSTRAINT u_t FOREIGN KEY (id, PERIOD v) REFERENCES t (id, PERIOD v));
