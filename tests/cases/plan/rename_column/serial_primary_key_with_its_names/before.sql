CREATE TABLE t (a serial PRIMARY KEY, x text);
