CREATE TABLE r (id integer PRIMARY KEY);
CREATE TABLE t (id integer PRIMARY KEY, r_id integer REFERENCES r (id));
CREATE TABLE w (t_id integer REFERENCES t (id));
