CREATE TABLE t (id int4range NOT NULL, v daterange NOT NULL);
CREATE TABLE u (id int4range, v daterange);
