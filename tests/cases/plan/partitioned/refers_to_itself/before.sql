CREATE TABLE t (id int, at date, up int, PRIMARY KEY (id, at), FOREIGN KEY (up, at) REFERENCES t);
