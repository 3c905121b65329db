CREATE TABLE r (id integer PRIMARY KEY, k integer NOT NULL, l text NOT NULL, UNIQUE (k, l));
CREATE TABLE t (id integer PRIMARY KEY, r_id integer, k integer, l text);
ALTER TABLE t ADD CONSTRAINT t_other FOREIGN KEY (r_id) REFERENCES r (id);
