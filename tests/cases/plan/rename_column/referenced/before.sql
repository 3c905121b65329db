CREATE TABLE t (a integer PRIMARY KEY);
CREATE TABLE u (t_id integer REFERENCES t (a));
