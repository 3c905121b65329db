CREATE TABLE r (id integer PRIMARY KEY, k integer NOT NULL, l text NOT NULL, CONSTRAINT r_k UNIQUE (k) INCLUDE (l));
CREATE TABLE t (id integer PRIMARY KEY, k integer, CONSTRAINT t_k FOREIGN KEY (k) REFERENCES r (k));
