CREATE TABLE r (id integer PRIMARY KEY, k integer NOT NULL, l text NOT NULL, UNIQUE (k, l));
CREATE TABLE t (id integer PRIMARY KEY, r_id integer, k integer, l text);
CREATE TABLE s (id integer PRIMARY KEY);
ALTER TABLE t ADD CONSTRAINT t_r FOREIGN KEY (r_id) REFERENCES s (id);
